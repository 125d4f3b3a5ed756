/** Nothing here hides a group from a person: what is narrowed says so, and all of it is one press away (M08, M09). */
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'

const app = await openTestApp({ settings: { HOME_PLACE: 'Worksop' } })
const SET = 'topic=grief&near=Worksop'
const page = (path: string) => app.page(path.replaceAll('&amp;', '&'))
const namesOn = (sheet: string): string[] => {
  const [list = ''] = /<ol class="sheet-list">[\s\S]*?<\/ol>/.exec(sheet) ?? []
  return [...list.matchAll(/<h2[^>]*><span[^>]*>([^<]*)/g)].map(([, name = '']) => name).sort()
}
const codeOn = (html: string) => /\/g\/<wbr\/?><span>([2-9a-z]{5}-[2-9a-z]{5})</.exec(html)?.[1]
const whole = await page(`/sheet?${SET}`)
const everybody = namesOn(whole)

/** All names that the programs’ own way gives, page by page. */
async function found(asked: string): Promise<string[]> {
  const names: string[] = []
  for (let at = 1, pages = 1; at <= pages; at++) {
    const answer = await (await app.request(`/find?${asked}&page=${at}`, { json: true })).json()
    pages = answer.pages
    names.push(...answer.groups.map(({ name }: { name: string }) => name))
  }
  return names.sort()
}

describe('the complete set', () => {
  test('is the same on the sheet, by its code, and for programs; the sheet says in words that none is left out', async () => {
    expect(everybody.length).toBeGreaterThan(4)
    expect(read(whole)).toContain(`All ${everybody.length} groups`)
    expect(read(whole)).toContain('None of them is left out.')
    const answer = await app.request(`/g/${codeOn(whole)}`)
    expect(answer.status).toBe(302)
    expect(namesOn(await page(answer.headers.get('location')!))).toEqual(everybody)
    const near = await found('q=grief&near=Worksop&within=20040&unsure=1')
    const told = [...near, ...(await found('q=grief&near=Worksop&how=online'))]
    for (const name of everybody) expect(told).toContain(name)
  })

  test('of two topics at once has no card: one that named the first would leave groups out and say that it does not', async () => {
    const both = '?q=grief+alcohol&near=Worksop'
    expect(await page(`/sheet${both}`)).not.toContain('href="/card')
    const card = await app.request(`/card${both}`)
    expect(card.headers.get('location')).toContain('/sheet?q=grief+alcohol')
    expect(namesOn(await page(`/sheet${both}`)).length).toBeGreaterThan(everybody.length)
  })

  test('narrowed, it says so aloud, and one press undoes it; the code still leads to all', async () => {
    const narrow = [...whole.matchAll(/href="(\/sheet\?[^"]*only=[a-z-]+)"/g)].map(([, way = '']) => way)
    expect(narrow.length).toBeGreaterThan(0)
    for (const way of narrow) {
      const part = await page(way)
      const shown = namesOn(part)
      expect(shown.length).toBeLessThan(everybody.length)
      for (const name of shown) expect(everybody).toContain(name)
      expect(read(part)).toContain(`${shown.length} of ${everybody.length} shown: `)
      const [, undo = ''] = /href="([^"]*)">Show all/.exec(part) ?? []
      expect(namesOn(await page(undo))).toEqual(everybody)
      expect(codeOn(part)).toBe(codeOn(whole))
    }
  })

  test('is whole again in every filter of the search, taken off', async () => {
    const all = await found('q=grief&near=Worksop')
    for (const filter of ['how=online', 'access=step-free', 'day=mo', 'for=close-person', 'kind=self-help']) {
      const html = await page(`/find?q=grief&near=Worksop&${filter}`)
      const ways = [...html.matchAll(/href="(\/find\?[^"]*)"/g)].map(([, way = '']) => way)
      expect(ways, filter).toContain('/find?q=grief&amp;near=Worksop')
    }
    expect(await found('q=grief&near=Worksop')).toEqual(all)
  })

  test('stands by its count and its code beside every single group of it, and beside its ways', async () => {
    for (const path of ['/groups/the-tuesday-table', '/groups/the-tuesday-table/ways']) {
      const text = read(await page(path))
      expect(text, path).toMatch(/All \d+ groups for .*: ?waymeet\.example\/g\/ ?[2-9a-z]{5}-[2-9a-z]{5}/)
    }
  })

  test('on the card, too; its outside tells nobody what it is about, and the inside need not either', async () => {
    const card = await page(`/card?${SET}`)
    const sides = [...card.matchAll(/<section class="carried-side"[\s\S]*?<\/section>/g)].map(([side]) =>
      read(side),
    )
    expect(sides[0]).toMatch(/near Worksop .*waymeet\.example\/g\/ [2-9a-z]{5}-[2-9a-z]{5}/)
    expect(sides[0]).not.toMatch(/grief|loss/i)
    expect(sides[1]).toContain('Grief')
    expect(sides[1]).toContain(`All ${everybody.length} groups`)
    const plain = await page(`/card?${SET}&plain=1`)
    const [carried = ''] =
      /<div class="carried">[\s\S]*?<\/div>\s*<\/main>|<div class="carried">[\s\S]*/.exec(plain) ?? []
    expect(read(carried.split('</main>')[0]!)).not.toMatch(/grief|loss/i)
  })

  test('of a group’s own code and of a slip: one leads to the group, the other says kindly that it leads nowhere', async () => {
    const slip = await app.request('/g/22222-22223')
    expect(slip.status).toBe(404)
    expect(read(await slip.text())).toContain('Perhaps one sign is different')
    expect((await app.request('/g/22222-22223', { json: true })).status).toBe(404)
  })

  test('a place that several share or nobody knows is asked for again, and keeps what was typed', async () => {
    const unknown = await app.request('/professionals?near=Retfrd')
    expect(unknown.status).toBe(422)
    expect(await unknown.text()).toMatch(/<input[^>]*value="Retfrd"/)
    expect((await app.request('/professionals?near=Newport')).status).toBe(200)
  })

  test('every count on a tile is the number on its sheet', async () => {
    const tiles = await page('/professionals')
    const rows = [...tiles.matchAll(/<a href="(\/sheet\?topic=[^"]*)">[^<]*<small>([^<]*)<\/small>/g)]
    expect(rows.length).toBeGreaterThan(5)
    for (const [, way = '', said = ''] of rows) {
      const sheet = await page(way)
      expect(`${namesOn(sheet).length || 'none'}`, way).toBe(/\d+/.exec(said)?.[0] ?? '1')
    }
  })
})
