/** Harold's nurse and Dr Mehta hand over the complete set, never a chosen few (promise 3, M09). */
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'

const app = await openTestApp()
const slugsFound = async (path: string): Promise<string[]> => {
  const { groups } = await (await app.request(path, { json: true })).json()
  return groups.map(({ name }: { name: string }) => name)
}

describe('Harold’s nurse prints a sheet', () => {
  test('with every group that finding gives for the same words and place, relatives and online ones among them', async () => {
    const sheet = read(await app.page('/sheet?q=grief&near=Worksop'))
    for (const name of await slugsFound('/find?q=grief&near=Worksop')) expect(sheet).toContain(name)
    expect(sheet).toContain('Evening Kettle')
    expect(sheet).toMatch(/All 10 groups within \d+ miles of Worksop, or online/)
  })

  test('“all within 2 miles” says how many lie beyond, near and far, each with a way to them', async () => {
    const whole = await slugsFound('/find?q=grief&near=Worksop&within=any')
    const html = await app.page('/sheet?q=grief&near=Worksop&within=3')
    const [, outside = ''] = html.match(/<p class="sheet-outside">([\s\S]*?)<\/p>/) ?? []
    const said = read(outside)
    expect(said).toMatch(/^ ?Not on this sheet: \d+ more within \d+ miles ?, \d+ further away/)
    expect(said).toContain('To see them all: waymeet.example/find?q=grief&near=Worksop&within=any')
    const inside = html.match(/<li>/g)?.length ?? 0
    expect(inside).toBeGreaterThan(0)
    const [near = 0, far = 0] = [...said.matchAll(/(\d+) (?:more within|further)/g)].map(([, n]) => Number(n))
    expect(near + far).toBeGreaterThanOrEqual(whole.length - inside)
    for (const [, way = ''] of outside.matchAll(/href="([^"]*)"/g))
      expect((await app.request(way.replaceAll('&amp;', '&'))).status).toBe(200)
  })

  test('a group nobody has confirmed for long is not on it, and it says that there is one', async () => {
    const text = read(await app.page('/sheet?q=gambling&near=Retford'))
    expect(text).toMatch(/Not on this sheet: .*one that nobody has confirmed for long/)
  })

  test('each says how far it is from there, when next, and who confirmed it on which day; the sheet says of which day it is', async () => {
    const html = await app.page('/sheet?q=grief&near=Worksop')
    const [list = ''] = /<ol class="sheet-list">[\s\S]*?<\/ol>/.exec(html) ?? []
    const items = [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = '']) => read(item))
    expect(items).toHaveLength(10)
    for (const item of items) {
      expect(item).toMatch(/(mile|miles) from Worksop|Online|By phone/)
      expect(item).toMatch(/Confirmed by the .* on \d|Nobody (here )?has confirmed it|From the list of/)
    }
    expect(items.filter(item => /[Nn]ext: /.test(item)).length).toBeGreaterThan(6)
    expect(read(html)).toContain('As it was on Thursday 12 November 2026.')
  })

  test('a professionally led group says so on it, and a full one says until when', async () => {
    const sheet = read(await app.page('/sheet?q=grief&near=Worksop'))
    expect(sheet).toMatch(/Willow House Mondays Professionally led, not a self-help group/)
    expect(sheet).toContain('No newcomers until 13 January 2027')
  })

  test('filters in the address cannot make the set smaller', async () => {
    // Beside the sheet, the links to other languages keep the address as it came.
    const sheet = async (address: string) => /<main[\s\S]*<\/main>/.exec(await app.page(address))?.[0]
    const whole = await sheet('/sheet?q=grief&near=Worksop')
    expect(whole).toContain('sheet-list')
    expect(await sheet('/sheet?q=grief&near=Worksop&day=mo&kind=programme&page=7')).toBe(whole)
  })

  test('with numbers for whoever cannot wait, the day of printing and an address that stays true', async () => {
    const html = await app.page('/sheet?q=copd&near=Worksop')
    expect(read(html)).toMatch(/In danger now: 999/)
    expect(read(html)).toContain('12 November 2026')
    expect(read(html)).toContain('waymeet.example/sheet?q=copd&near=Worksop')
    expect(html).toMatch(/<svg[^>]*role="img"/)
  })

  test('for a place several share, or one nobody knows, it asks which one and keeps what was typed', async () => {
    for (const [near, status, said] of [
      ['Newport', 200, 'There is more than one “Newport”'],
      ['Retfrd', 422, 'We do not know a place called “Retfrd”.'],
    ] as const) {
      const answer = await app.request(`/sheet?q=anxiety&near=${near}`)
      const html = await answer.text()
      expect(answer.status).toBe(status)
      expect(read(html)).toContain(said)
      expect(html).not.toContain('sheet-list')
      expect(html).toMatch(/<input[^>]*value="anxiety"/)
      expect(html).toMatch(new RegExp(`<input[^>]*value="${near}"`))
      const [, way = ''] = html.match(/href="(\/sheet\?q=anxiety&amp;near=[^"]*)"/) ?? []
      expect(read(await app.page(way.replaceAll('&amp;', '&')))).toMatch(/Anxiety/)
    }
  })

  test('with nothing asked for, the page asks what for and where', async () => {
    const html = await app.page('/sheet')
    expect(html).toMatch(/<input[^>]*name="q"/)
    expect(html).toMatch(/<input[^>]*name="near"/)
  })
})

describe('Dr Mehta, between two appointments', () => {
  test('front page, one form, and the sheet is one press away', async () => {
    const front = await app.page('/')
    expect(front).toMatch(/<form[^>]*action="\/find"/)
    const found = await app.page('/find?q=COPD&near=Worksop')
    const [, sheet = ''] = found.match(/href="(\/sheet\?[^"]*)"/) ?? []
    const text = read(await app.page(sheet.replaceAll('&amp;', '&')))
    expect(text).toContain('Easy Breath')
    expect(text).toContain('Second Wind')
  })

  test('from one group’s page the complete set is a press away, so that no one group is pushed', async () => {
    const html = await app.page('/groups/monday-sober')
    const [, sheet = ''] = html.match(/href="(\/sheet\?[^"]*)"/) ?? []
    const text = read(await app.page(sheet.replaceAll('&amp;', '&')))
    const [, count] = read(html).match(/the sheet with all (\d+) groups/) ?? []
    expect(text).toContain(`All ${count} groups`)
    for (const name of ['Monday Sober', 'The Lunchtime Meeting', 'Across the Table'])
      expect(text).toContain(name)
  })

  test('no page offers to put somebody in touch without them', async () => {
    for (const path of ['/professionals', '/groups/monday-sober', '/sheet?q=copd&near=Worksop'])
      expect(await app.page(path)).not.toMatch(/<form[^>]*method="post"/i)
  })
})
