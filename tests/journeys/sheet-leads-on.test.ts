/** A sheet in the hand of somebody far from here, or for whom nobody meets: it never says more than is true, and leads on (M09). */
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { called } from '#support/cast.ts'

const app = await openTestApp()
const sheet = (asked: string) => app.page(`/sheet?${asked}`)
const codeTo = (html: string) => /<a class="button" href="([^"]*)">Look further/.exec(html)?.[1]

describe('Dr Mehta makes a sheet', () => {
  test('for what nobody meets about: both the press and the code lead to the search, not back to the sheet', async () => {
    const none = await sheet('topic=tourette&near=Worksop')
    expect(read(none)).toContain('We know of no group for this here yet.')
    expect(codeTo(none)).toMatch(/^\/find\?q=/)
    expect((await app.request(codeTo(none)!.replaceAll('&amp;', '&'))).status).toBe(200)
    expect(read(none)).toContain('waymeet.example/find?q=')
    expect((await app.request('/card?topic=tourette&near=Worksop')).headers.get('location')).toContain(
      '/sheet?',
    )
  })

  test('by the address of a topic that nobody knows: its words are looked for, and never all groups shown', async () => {
    const lost = read(await sheet('topic=grief-long-ago&near=Worksop'))
    expect(lost).not.toContain('All groups')
    expect(lost).toMatch(/Grief/)
  })

  test('for a town far away: the card says how far its group is, and not that it is near', async () => {
    const card = read(await app.page('/card?topic=alcohol&near=Penzance'))
    expect(card).not.toContain('near Penzance, or online')
    expect(card).toMatch(/group(s|) within \d+ miles of Penzance|those nearest to Penzance first/)
  })

  test('about drinking: grown-up children of drinkers are on it, with what they meet about, and the code counts without them', async () => {
    const words = {
      name: 'The Peacemakers',
      summary: 'Adult children of drinkers.',
      topics: ['adult-children'],
    }
    await app.save([{ ...called('Monday Sober'), ...words, changedAt: app.clock.now() }])
    const said = read(await sheet('q=drinking&near=Worksop'))
    expect(said).toContain('The Peacemakers Grew up with drinking at home')
    const [, all = '', coded = ''] =
      /All (\d+) groups within .* (\d+) of these groups are listed under Drinking, Worksop/.exec(said) ?? []
    expect(Number(coded)).toBe(Number(all) - 1)
  })

  test('a link to join by is not left for a person with paper to guess', async () => {
    const said = read(await sheet('q=grief&near=Worksop'))
    expect(said).toMatch(/by the link, which stands at waymeet\.example\/g\/\w+/)
  })
})
