/** Amira looks for a group that is not there, says that she would come, and nothing about her is kept (M07, M76). */
import { describe, expect, test } from 'vitest'
import { sayUnmet } from '#app/commands/unmet.ts'
import { type DirectoryTables, openWishes, unmetReport } from '#contexts/directory/index.ts'
import { ONE_WISH } from '#contexts/directory/unmet/press-budget.ts'
import { openAppAlone, openTestApp, read } from '#support/app.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { hiddenFields } from '#support/press.ts'
import { translatorOf } from '#ui/messages/translators.ts'

const app = await openTestApp()
const { database, wishes } = app.waymeet
const before = new Set(await everythingKept(database))
const HERS = '/find?q=my+hair+is+falling+out+in+patches&near=Worksop'

/** What is in the database now and was not before. */
async function added(): Promise<string[]> {
  await wishes.write()
  return (await everythingKept(database)).filter(row => !before.has(row))
}
const counts = async () => (await added()).filter(row => row.startsWith('directory.'))
const linkIn = (html: string, to: string): string =>
  new RegExp(`href="(${to}[^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''

const OURS = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
const press = (fields: Record<string, string>, headers: Record<string, string> = OURS, path = '/interest') =>
  app.request(path, { method: 'POST', headers, body: new URLSearchParams(fields).toString() })
describe('Amira looks for a group that is not there', () => {
  test('she presses through to a page that says what happens, presses once, and is thanked', async () => {
    const found = await app.page(HERS)
    expect(read(found)).toContain('Say that you would come if such a group began near you.')
    const html = await app.page(linkIn(found, '/interest\\?'))
    const page = read(html)
    expect(page).toContain('Would you come to a group for losing your hair (alopecia) in Nottinghamshire')
    expect(page).toContain('Once it has been said five times in this area')
    expect(page).toContain('We cannot promise a group.')
    for (const way of ['/find?q=', '/near/', '/start']) expect(html).toContain(`href="${way}`)
    const sent = hiddenFields(html)
    for (const _ of ['pressed', 'pressed again', 'sent again by her browser']) {
      const answer = await press(sent)
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        '/interest/thanks?topic=alopecia',
      ])
    }
    expect(read(await app.page('/interest/thanks?topic=alopecia'))).toContain('It is counted, thank you')
  })

  test('two counts are kept, one each, and neither her words, nor her town, nor a moment', async () => {
    expect(await counts()).toEqual([
      'directory.unmet_search (2026-11,alopecia,GB,Nottinghamshire,1)',
      'directory.would_come (2026-11,alopecia,GB,Nottinghamshire,1)',
    ])
    const rest = (await added()).filter(row => !row.startsWith('directory.'))
    expect(rest.join('\n')).toMatch(/^platform\.done_once \([0-9a-f]{64},2026-11-12\)$/)
    const log = app.log.join('\n')
    for (const hers of [/hair|patches|falling/i, /Worksop/i, /alopecia/i, /near=/])
      expect(log).not.toMatch(hers)
  })

  test('a browser that fetches ahead, a HEAD, a machine, a reload and a ticked box count nothing more', async () => {
    const was = await counts()
    await app.request(HERS)
    await app.request(`${HERS}&how=online`)
    await app.request(`${HERS}&sort=soonest`)
    await app.request(`${HERS}&exact=1`)
    await app.request(HERS, { json: true })
    const other = '/find?q=alopecia&near=Retford'
    await app.request(other, { method: 'HEAD' })
    await app.request(other, { headers: { 'sec-purpose': 'prefetch;prerender' } })
    await app.request(other, { headers: { purpose: 'prefetch' } })
    expect(await counts()).toEqual(was)
    await app.request(other)
    await app.request(other)
    expect(await counts()).toContain('directory.unmet_search (2026-11,alopecia,GB,Nottinghamshire,2)')
  })

  test('the same asked in every language, and with an addition nobody reads, is one asking', async () => {
    const tinnitus = async () => (await counts()).find(row => row.includes('tinnitus'))
    for (const more of ['', '&hows=online', '&hows=online'])
      for (const language of ['', '/nb', '/de'])
        await app.request(`${language}/find?q=tinnitus&near=Retford${more}`)
    expect(await tinnitus()).toBe('directory.unmet_search (2026-11,tinnitus,GB,Nottinghamshire,1)')
  })

  test('words nobody understood are counted as unknown, without a place as no place', async () => {
    await app.request('/find?q=xylqor+brumbeldax')
    const [unknown] = (await counts()).filter(row => row.includes('unknown'))
    expect(unknown).toBe('directory.unmet_search (2026-11,unknown,"","",1)')
    expect((await everythingKept(database)).join('\n')).not.toMatch(/xylqor|brumbeldax/)
  })

  test('a wish that is met counts nothing, and offers no such way', async () => {
    const was = await counts()
    const html = await app.page('/find?q=grief&near=Worksop')
    expect(html).not.toContain('/interest')
    expect(read(await app.page('/interest?topic=grief&near=Worksop'))).toMatch(
      /We know of \d+ groups for grief/,
    )
    expect(await counts()).toEqual(was)
  })
})

describe('on the page of a topic or a place there is the same way', () => {
  const WAY = 'Say that you would come if such a group began near you.'

  test('of a topic without groups it is said that there is none anywhere, and what she can do', async () => {
    const html = await app.page('/topics/alopecia?near=Worksop')
    expect(read(html)).toContain('Not near, not online, not anywhere else that we know of.')
    expect(read(html)).toContain(WAY)
    expect(linkIn(html, '/interest\\?')).toBe('/interest?topic=alopecia&near=g2633551')
    expect(html).toContain('href="/start"')
  })

  test('of a topic whose groups are all far away it is said how far, and she can say that she would come', async () => {
    const html = await app.page('/topics/grief?near=Troms%C3%B8')
    expect(read(html)).toMatch(/None (are near, so these are from everywhere|meet near)/)
    expect(linkIn(html, '/interest\\?')).toMatch(/^\/interest\?topic=grief&near=g\d+$/)
  })

  test('a place with none near has it too, with the topic still to be chosen', async () => {
    const html = await app.page('/near/Troms%C3%B8')
    expect(read(html)).toContain(WAY)
    expect(linkIn(html, '/interest\\?')).toMatch(/^\/interest\?near=g\d+$/)
  })

  test('where there are some near, it is not offered', async () => {
    for (const there of ['/topics/grief?near=Worksop', '/topics/grief', '/near/Worksop'])
      expect(await app.page(there)).not.toContain('/interest')
  })
})

describe('what cannot be counted', () => {
  test('comes back with what was typed, and what to change', async () => {
    const key = crypto.randomUUID()
    const answer = await press({ topic: 'hair & beard', near: 'Workopp', key })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(read(html)).toContain('We do not know “hair & beard” as a topic')
    expect(html).toContain('value="Workopp"')
    expect(html).toContain('aria-invalid="true"')
    const which = await press({ topic: 'alopecia', near: 'Newport', key })
    expect([which.status, read(await which.text())]).toEqual([
      422,
      expect.stringContaining('more than one “Newport”'),
    ])
  })

  test('without a key of ours is drawn again with one, and one more press counts it', async () => {
    for (const key of ['', 'x', '1'.repeat(9_00)]) {
      const answer = await press({ topic: 'tinnitus', near: 'Retford', key })
      expect(answer.status).toBe(422)
      const html = await answer.text()
      expect(read(html)).toContain('Nothing has been counted yet')
      expect(hiddenFields(html).key).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  test('comes from elsewhere, or is no form: an honest page, and nothing is changed', async () => {
    const was = await everythingKept(database)
    const good = { topic: 'alopecia', near: 'Worksop', key: crypto.randomUUID() }
    const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
    const wrong: Record<string, string>[] = [
      { ...FORM, 'sec-fetch-site': 'cross-site' },
      { ...FORM, origin: 'https://elsewhere.example' },
      { ...FORM, origin: 'null' },
      { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' },
      { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of wrong) {
      const answer = await press(good, headers)
      expect([404, 422]).toContain(answer.status)
      expect(read(await answer.text())).toContain('From here')
    }
    const large = await press({ ...good, near: 'x'.repeat(10_000) })
    expect([large.status, read(await large.text())]).toEqual([
      422,
      expect.stringContaining('Nothing has been kept'),
    ])
    expect(await everythingKept(database)).toEqual(was)
    expect(app.log.filter(line => line.includes('"error"'))).toEqual([])
  })

  test('two presses with one key at the same moment count once', async () => {
    const key = crypto.randomUUID()
    const both = await Promise.all([1, 2, 3, 4].map(() => press({ topic: 'widowed', near: 'Retford', key })))
    expect(both.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect((await counts()).filter(row => row.includes('widowed'))).toEqual([
      'directory.would_come (2026-11,widowed,GB,Nottinghamshire,1)',
    ])
  })
})

describe('a program presses without end', () => {
  const wish = { topic: 'gout', near: 'Worksop' }
  const hers = { ...wish, key: crypto.randomUUID() }
  const gout = async () => (await counts()).find(row => row.includes('would_come') && row.includes('gout'))

  test('it is slowed down; whoever pressed before and presses again is thanked all the same', async () => {
    expect((await press(hers)).status).toBe(303)
    for (let n = 1; n < ONE_WISH; n++)
      expect((await press({ ...wish, key: crypto.randomUUID() })).status).toBe(303)
    const slowed = await press({ ...wish, key: crypto.randomUUID() })
    expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '60'])
    for (const _ of ['pressed again', 'and again']) expect((await press(hers)).status).toBe(303)
    expect(await gout()).toBe(`directory.would_come (2026-11,gout,GB,Nottinghamshire,${ONE_WISH})`)
  })

  test('somebody who comes in the middle of it loses nothing that was chosen, in any language', async () => {
    for (const [path, said] of [
      ['/interest', 'What you chose is still here.'],
      ['/nb/interest', 'Det du valgte, står her fortsatt.'],
      ['/de/interest', 'Was Sie gewählt haben, steht noch hier.'],
    ] as const) {
      const key = crypto.randomUUID()
      const answer = await press({ ...wish, key }, OURS, path)
      const html = await answer.text()
      expect([answer.status, read(html)]).toEqual([429, expect.stringContaining(said)])
      expect(hiddenFields(html)).toEqual({ topic: 'gout', near: 'g2633551', key })
    }
    expect((await press({ ...wish, near: 'Oslo', key: crypto.randomUUID() })).status).toBe(303)
    expect(app.log.join('\n')).not.toMatch(/gout|Worksop/)
  })
})

test('in Norwegian she is answered in Norwegian, all the way', async () => {
  const html = await app.page('/nb/interest?topic=alopecia&near=Oslo')
  expect(html).toContain('action="/nb/interest"')
  const answer = await press(hiddenFields(html), OURS, '/nb/interest')
  expect(answer.headers.get('location')).toBe('/nb/interest/thanks?topic=alopecia')
  expect(read(await app.page('/nb/interest/thanks?topic=alopecia'))).toContain('Takk, det er talt med')
})

test('in German the sentences are whole: a comma before the condition, and one group is one', async () => {
  expect(await app.page('/de/find?q=alopecia&near=Worksop')).toContain(
    'Sagen, dass Sie kommen würden</a>, wenn in Ihrer Nähe eine solche Gruppe entstünde.',
  )
  const there = (n: number) => translatorOf('de')('interest.there', { n, topic: 'Trauer', link: '' })
  expect(there(1)).toBe(
    'Wir kennen eine Gruppe zum Thema Trauer, zu der Sie schon jetzt gehen oder bei der Sie mitmachen können. ',
  )
  expect(there(3)).toContain('3 Gruppen zum Thema Trauer, zu denen')
})

test('the contact point reads it from five on, once the month is over, and after thirteen months it is gone', async () => {
  const alone = await openAppAlone()
  const { database, wishes } = alone.waymeet
  const nextMonth = alone.clock.now() + 30 * 86_400_000
  const report = (now = nextMonth) => unmetReport(database.withTables<DirectoryTables>(), now)
  for (const near of ['Worksop', 'Retford', 'Mansfield', 'Newark-on-Trent'])
    await alone.request(`/find?q=alopecia&near=${near}`)
  await wishes.write()
  expect(await report()).toMatchObject({ searches: [], wouldCome: [] })
  await alone.request('/find?q=alopecia&near=Nottingham')
  await wishes.write()
  expect(await report(alone.clock.now())).toMatchObject({ searches: [] })
  const { searches } = await report()
  expect(searches).toEqual([{ month: '2026-11', topic: 'alopecia', area: 'Nottinghamshire, GB', times: 5 }])
  expect(sayUnmet(await report()).join('\n')).toContain('2026-11  alopecia  Nottinghamshire, GB       5')
  const nextYear = { now: () => alone.clock.now() + 400 * 86_400_000 }
  await openWishes(database, nextYear).write()
  expect((await everythingKept(database)).join('\n')).not.toContain('unmet_search')
  await alone.close()
})
