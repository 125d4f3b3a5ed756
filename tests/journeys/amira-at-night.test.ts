/** Amira, at night, on her phone, in her own words: what she types, what she reads, and that there is always a way on. */
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'

const app = await openTestApp()
const find = (asked: Record<string, string>) => app.page(`/find?${new URLSearchParams(asked)}`)
/** Names on the cards, in order. */
const names = (html: string): string[] =>
  [...html.matchAll(/<li id="group-\d+"[\s\S]*?<h3><a[^>]*>([\s\S]*?)<\/a>/g)].map(([, name]) =>
    read(name ?? '').trim(),
  )

describe('Amira types what is on her mind', () => {
  test('about her husband, and finds people who live with the same, nearest first', async () => {
    const html = await find({ q: "my husband won't stop drinking", near: 'Worksop' })
    expect(names(html)[0]).toBe('Across the Table')
    expect(names(html)).toContain('Monday Sober')
    expect(read(html)).toContain('Showing groups for relatives and friends first')
    expect(read(html)).not.toContain('We read “wont”')
  })

  test('with a slip of the finger, and is told how it was read', async () => {
    const html = await find({ q: 'greif', near: 'Worksop' })
    expect(read(html)).toContain('We took “greif” to mean Grief and loss')
    expect(names(html)).toContain('The Tuesday Table')
    expect(read(await find({ q: 'sandwihces' }))).toMatch(
      /One group for sandwich .*We read “sandwihces” as sandwich/,
    )
  })

  test('a card says in one look: name, next date, how far, how to take part, how fresh, why it is here', async () => {
    const [card = ''] = (await find({ q: 'grief', near: 'Worksop' })).match(
      /<li id="group-\d+"(?:(?!<\/li>)[\s\S])*The Tuesday Table[\s\S]*?<\/li>/,
    ) ?? ['']
    const order = ['The Tuesday Table', 'Tue 17 Nov', '7 to 8.30 pm', 'Worksop, under a mile', 'Just come']
    const at = [...order, 'Confirmed 2 November', 'Here because of'].map(words => read(card).indexOf(words))
    expect(Math.min(...at)).toBeGreaterThanOrEqual(0)
    expect(at).toEqual([...at].sort((a, b) => a - b))
  })

  test('the place among her words, and it is taken as the place', async () => {
    const html = await find({ q: 'drinking in Worksop' })
    expect(read(html)).toContain('near Worksop')
    expect(names(html)[0]).toBe('Monday Sober')
  })

  test('a postcode does as well as a town', async () => {
    expect(names(await find({ q: 'copd', near: 'S80 1AB' }))).toContain('Easy Breath')
  })
})

describe('what was added to her words can be undone', () => {
  test('with one press, and then only her words count', async () => {
    const html = await find({ q: 'grief', near: 'Worksop' })
    expect(read(html)).toContain('Also showing')
    expect(names(html)).toContain('Half a Bed')
    const [, undo = ''] = html.match(/class="undo" href="([^"]*)"/) ?? []
    const undone = await app.page(undo.replaceAll('&amp;', '&'))
    expect(read(undone)).not.toContain('Also showing')
    expect(names(undone)).not.toContain('Half a Bed')
  })
})

describe('a place that is not clear', () => {
  test('two of one name: she is asked, and her choice settles it', async () => {
    const html = await find({ q: 'grief', near: 'Newport' })
    expect(read(html)).toContain('There is more than one “Newport”')
    for (const region of ['Wales', 'Isle of Wight', 'Shropshire']) expect(read(html)).toContain(region)
    const [, wight = ''] = html.match(/href="([^"]*)">Newport, Isle of Wight/) ?? []
    const settled = await app.page(wight.replaceAll('&amp;', '&'))
    expect(read(settled)).toContain('near Newport')
    expect(settled).toContain('value="Newport, Isle of Wight"')
    expect(names(settled).length).toBeGreaterThan(0)
  })

  test('misspelt: the one she means is offered, and she still sees groups', async () => {
    const html = await find({ q: 'grief', near: 'Workop' })
    expect(read(html)).toContain('Did you mean Worksop')
    expect(names(html).length).toBeGreaterThan(0)
  })
})

describe('nobody is left at the end', () => {
  const nowhere = [
    { q: 'copd', near: 'Truro' },
    { q: 'fear of buttons', near: 'Worksop' },
    { q: 'alopecia', near: 'Worksop' },
    { q: 'ocd', near: 'Lerwick', within: '5' },
    { q: 'grief', near: 'Worksop', day: 'fr', time: 'night', access: 'sign-language' },
    { q: 'zzzzzz', near: 'zzzzzz' },
  ]
  test.each(nowhere)('%o: groups or ways on, and never “0 results”', async asked => {
    const html = await find(asked as Record<string, string>)
    const onward = html.match(/<section class="onward"[\s\S]*?<\/section>/)?.[0] ?? ''
    const ways = [...onward.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
    expect(ways.length).toBeGreaterThan(0)
    expect(read(html)).not.toMatch(/\b(0|no) (results?|groups? found)\b/i)
    for (const way of ways) expect((await app.request(way)).status, way).toBe(200)
  })

  test('where the circle was widened, it is said', async () => {
    expect(read(await find({ q: 'ocd', near: 'Worksop', within: '5' }))).toMatch(/within|further|wider/i)
    expect(names(await find({ q: 'ocd', near: 'Worksop', within: '5' }))).toEqual(['The Tap is Off'])
  })

  test('where all that is known is far away, nothing is called near, and she reads how far the nearest is', async () => {
    const text = read(await find({ q: 'copd', near: '11201' }))
    expect(text).toMatch(
      /None are near, so these are from everywhere\. The nearest is about 3,?\d{3} miles away\./,
    )
    expect(text).not.toContain('near Brooklyn')
  })

  test('where no group is only for it, she sees the broader topic, hears it, and can undo it', async () => {
    const html = await find({ q: 'smack', near: 'Worksop' })
    expect(read(html)).toMatch(/One group for drugs near Worksop/)
    expect(read(html)).toContain('No group near is only for “smack”, so these are for')
    expect(names(html)).toEqual(['Clean Slate'])
    expect(html).toContain('href="/find?q=smack&amp;near=Worksop&amp;exact=1"')
  })
})

test('she opens one group and learns what a first visit is like, when it is next, and how to reach it', async () => {
  const text = read(await app.page('/groups/the-tuesday-table'))
  for (const words of [
    'In the group’s own words, decided together on 6 October 2026',
    'Tuesday 17 November',
    'We say first names, somebody explains how the evening goes, and you choose a chair.',
    'Must I talk? No. You can just listen.',
    'Just come. No need to ask first.',
    'Confirmed 2 November 2026 by the group',
    '01632 960 100',
  ])
    expect(text).toContain(words)
})

test('the same evening she narrows by day, by what she can enter, and by language', async () => {
  expect(names(await find({ near: 'Worksop', q: 'grief', language: 'nb' }))).toEqual([
    'Norsk kaffe i Sheffield',
  ])
  for (const day of ['mo', 'we', 'su']) {
    const { groups } = await (await app.request(`/find?near=Worksop&day=${day}`, { json: true })).json()
    expect(groups.length).toBeGreaterThan(0)
    for (const { slug } of groups) {
      const group = await (await app.request(`/groups/${slug}`, { json: true })).json()
      const dates = group.gatherings.flatMap((one: { next: { date: string }[] }) => one.next)
      const days = new Set(dates.map((one: { date: string }) => new Date(one.date).getUTCDay()))
      expect(days, slug).toContain(['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'].indexOf(day))
    }
  }
})
