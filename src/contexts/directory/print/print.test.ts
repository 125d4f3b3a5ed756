/** Joan prints a poster for the Tuesday Table; years later somebody holds a phone against it (M17). */
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST, WITHHELD } from '#support/cast.ts'
import { letterTo } from '#support/letter-to-contact.ts'

const app = await openTestApp()
const named = (name: string) => CAST.find(each => each.name === name)!
const table = named('The Tuesday Table')
const PRINTS = ['poster', 'leaflet', 'wallet-card'] as const

describe('every print of a group', () => {
  test.each(PRINTS)(
    '%s: says when, where, of which day it is, and where today’s truth stands',
    async what => {
      const html = await app.page(`/groups/${table.slug}/${what}`)
      const page = read(html)
      for (const said of [
        'The Tuesday Table',
        'Every second Tuesday',
        '12 November 2026',
        `waymeet.example/g/${table.code}`,
      ])
        expect(page).toContain(said)
      expect(html).toContain('aria-label="Code that opens what is true today"')
      // By the code, as a letter names it.
      const byCode = await app.request(`/g/${table.code}/${what}`)
      expect(byCode.headers.get('location')).toBe(`/groups/${table.slug}/${what}`)
    },
  )

  test('is one press from the group’s own page, and from the page of whoever keeps it', async () => {
    for (const page of [`/groups/${table.slug}`, await letterTo(app, table)]) {
      const html = await app.page(page)
      for (const what of PRINTS) expect(html, page).toContain(`href="/groups/${table.slug}/${what}"`)
    }
  })

  test.each(PRINTS)('%s: of a group that withholds its place bears nothing of it', async what => {
    const html = await app.page(`/groups/the-quiet-door/${what}`)
    for (const secret of Object.values(WITHHELD)) expect(html).not.toContain(secret)
    expect(html).toContain('They tell you the address when you ask')
  })

  test('what is torn off or carried tells nobody why: of a sensitive topic it bears no name on the outside', async () => {
    const { slug, name } = named('Left with Questions')
    const strips = /<ul class="strips.*?<\/ul>/.exec(await app.page(`/groups/${slug}/leaflet`))?.[0]
    expect(strips).not.toContain(name)
    const outside = /<div class="card-outside">.*?<\/div><\/div>/.exec(
      await app.page(`/groups/${slug}/wallet-card`),
    )?.[0]
    expect(outside).toContain('To keep')
    expect(outside).not.toContain(name)
    // Of any other whoever prints it chooses.
    const open = async (asked: string) =>
      /<div class="card-outside">.*?<\/div><\/div>/.exec(
        await app.page(`/groups/half-a-bed/wallet-card${asked}`),
      )?.[0]
    expect(await open('')).toContain('Half a Bed')
    expect(await open('?outside=neutral')).not.toContain('Half a Bed')
  })

  test('of a group that has ended nothing is printed; of none there is nothing', async () => {
    const ended = await app.request('/groups/wednesday-walkers/poster')
    expect(ended.headers.get('location')).toBe('/groups/wednesday-walkers')
    expect((await app.request('/groups/no-such-group/poster')).status).toBe(404)
    expect((await app.request('/g/zzzzzzz/poster')).headers.get('location')).toBe('/g/zzzzzzz')
  })
})

describe('the code on a poster tells today’s truth, whatever became of the group', () => {
  const follow = async (code: string) => {
    let answer = await app.request(`/g/${code}`)
    for (let n = 0; n < 3 && answer.headers.get('location'); n++)
      answer = await app.request(answer.headers.get('location')!)
    return { status: answer.status, page: read(await answer.text()) }
  }
  const life = (state: 'open' | 'paused' | 'resting' | 'ended') => ({
    ...{ state, since: '2026-11-10', until: null, note: null },
  })

  test.each([
    ['paused', 'No newcomers for now'],
    ['resting', 'Resting'],
    ['ended', 'This group has ended'],
  ] as const)('%s: it says so and leads to others', async (state, said) => {
    const group = named('Half a Bed')
    await app.save([{ ...group, life: life(state) }])
    const { status, page } = await follow(group.code)
    expect(status).toBe(200)
    expect(page).toContain(said)
    expect(page).toContain('The Tuesday Table')
  })

  test('moved: the new place, and not the one on the paper', async () => {
    const group = named('Shoes by the Door')
    const [first] = group.gatherings
    const place = { ...first!.place!, name: 'The Boat House', street: 'Wharf Lane' }
    await app.save([{ ...group, gatherings: [{ ...first!, place }] }])
    const { page } = await follow(group.code)
    expect(page).toContain('The Boat House')
    expect(page).not.toContain(first!.place!.name!)
  })

  test('years after: nobody is sent to a door on the word of an old poster', async () => {
    await app.clock.passDays(3 * 365)
    const { status, page } = await follow(table.code)
    expect(status).toBe(200)
    expect(page).toContain('nobody has told us for a long time')
    expect(page).not.toContain('Just come. No need to ask first.')
    // And none is printed any more.
    const poster = await app.request(`/groups/${table.slug}/poster`)
    expect(poster.headers.get('location')).toBe(`/groups/${table.slug}`)
  })
})
