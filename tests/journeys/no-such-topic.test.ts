/** Tomás looks for something we have no topic for: his words stay before him, and lead nowhere else (M07, M76). */
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { everythingKept } from '#support/everything-kept.ts'

const app = await openTestApp()
const { database, wishes } = app.waymeet
const linkIn = (html: string, to: string): string =>
  new RegExp(`href="(${to}[^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''

describe('Tomás looks for something that no topic is called', () => {
  const LOOKED = '/find?q=xylophone&near=Worksop'

  test('his words stand on the page as he wrote them, and he may say that none of the topics is meant', async () => {
    const way = linkIn(await app.page(LOOKED), '/interest\\?')
    expect(way).toContain('words=xylophone')
    const html = await app.page(way)
    expect(read(html)).toContain('You looked for “xylophone”. We have no topic of that name.')
    expect(read(html)).not.toContain('Choose the topic that comes nearest.')
    expect(html).toContain('<input type="hidden" name="words" value="xylophone"')
    expect(html).toContain('<option value="-">None of these</option>')
    expect(html).toContain('data-leave')
    const none = await app.page('/interest?words=xylophone&topic=-&near=Worksop')
    expect(read(none)).toContain(
      'For “xylophone” we have no topic yet, so we cannot count that you would come.',
    )
    expect(read(none)).not.toContain('What happens with it')
    expect(linkIn(none, '/interest\\?')).toBe('/interest?words=xylophone&near=Worksop')
    expect(linkIn(none, '/find\\?q=xyl')).toBe(LOOKED)
  })

  test('whatever he writes acts on nothing, and is kept nowhere', async () => {
    const nasty = encodeURIComponent('<script>alert(1)</script>\u202e"')
    const html = await app.page(`/interest?words=${nasty}&topic=-`)
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('\u202e')
    const sent = await app.request('/interest', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body: `topic=-&near=Worksop&words=xylophone&key=${crypto.randomUUID()}`,
    })
    expect(sent.status).toBe(422)
    await wishes.write()
    expect((await everythingKept(database)).join('\n')).not.toContain('xylophone')
    expect(app.log.join('\n')).not.toContain('xylophone')
  })
})
