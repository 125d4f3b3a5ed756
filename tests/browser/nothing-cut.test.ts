/** Twenty groups with all that people have been known to write: each stands on the sheet whole, on screen and on paper (M09). */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { theTuesdayTable, tuesdayEvenings } from '#support/a-group.ts'
import { serveTestApp } from '#support/app-on-port.ts'
import { CAST } from '#support/cast.ts'
import { DESKTOP, openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { readPdf } from '#support/read-pdf.ts'

const browser = await openChromium()
const place = {
  ...tuesdayEvenings.place!,
  name: 'The Large Committee Room behind the Library of the Miners’ Welfare Institute and Reading Rooms',
  street: 'Number 118 to 124, Upper Saint Bartholomew’s Churchyard Passage',
  town: 'Worksop',
}
const many = Array.from({ length: 20 }, (_, n) => ({
  ...theTuesdayTable,
  id: `019ad5b6-0000-7000-8000-0000000000${n + 10}`,
  slug: `long-${n}`,
  code: `23456${'23456789cd'[n % 10]}${n < 10 ? '2' : '3'}`,
  name: `Circle ${n}: Grandparents, Godparents and Great-Aunts of Worksop and All Its Villages Who Have Lost Somebody`,
  summary: 'Whoever has lost somebody knows mornings that nobody else knows. '.repeat(20),
  contact: {
    phone: null,
    email: `grandparents.godparents.and.great-aunts.${n}@worksop-and-surrounding-villages.example.org`,
    web: null,
  },
  gatherings: [0, 1].map(each => ({
    ...tuesdayEvenings,
    place,
    id: `019ad5b6-0000-7000-8000-000000${each}000${n + 10}`,
  })),
  statements: [],
}))
const app = await serveTestApp({ groups: [...CAST, ...many] })
const SHEET = '/sheet?topic=grief&near=Worksop'

/** Words that are not to be seen whole: outside what holds them, or under something that hides. */
const hidden = (page: Page, holder: string) =>
  page.evaluate(asked => {
    const wrong: string[] = []
    for (const box of document.querySelectorAll(asked)) {
      const edge = box.getBoundingClientRect()
      for (const part of [box, ...box.querySelectorAll(':not(svg *, wbr)')]) {
        const { left, right, top, bottom } = part.getBoundingClientRect()
        const out =
          left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1
        const { overflowX, overflowY, textOverflow } = getComputedStyle(part)
        const cuts = [overflowX, overflowY].some(each => each !== 'visible') || textOverflow !== 'clip'
        if (out || (cuts && part.tagName !== 'svg') || right > document.documentElement.clientWidth + 1)
          wrong.push(`${part.tagName}: ${part.textContent}`)
      }
    }
    return wrong
  }, holder)

/** Names that no heading on paper begins with; where a line breaks, the writer of the paper drops the space. */
const missing = (names: readonly string[], headings: readonly string[]) => {
  const onPaper = headings.map(solid)
  return names.filter(name => !onPaper.some(heading => heading.startsWith(solid(name))))
}
const solid = (text: string): string => text.replaceAll(/\s/g, '')

describe.skipIf(!browser)('a large set', () => {
  test('on the sheet: every group of it, whole on one page of paper, and whole on a phone', async () => {
    const { page, close } = await openPerson(browser!, app.url, PHONE)
    await page.goto(SHEET)
    const names = await page.locator('.sheet-list h2 > span').allTextContents()
    const [, count] = /All (\d+) groups/.exec(await page.locator('.sheet-head').innerText()) ?? []
    expect(names).toHaveLength(Number(count))
    for (const { name } of many) expect(names).toContain(name)
    expect(await hidden(page, '.sheet-list > li')).toEqual([])
    const pdf = readPdf(
      await page.pdf({ preferCSSPageSize: true, format: 'A4', tagged: true, outline: true }),
    )
    expect(missing(names, pdf.headings)).toEqual([])
    expect(pdf.reachOf('LI')).toEqual(names.map(() => 1))
    await page.emulateMedia({ media: 'print' })
    expect(await hidden(page, '.sheet-list > li')).toEqual([])
    await close()
  })

  test('on the card: the count and the code of all of them, on one page, with nothing outside its edges', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/de/card?topic=grief&near=Worksop')
    expect(await page.locator('.carried').innerText()).toMatch(/Alle \d+ Gruppen/)
    expect(await hidden(page, '.carried-side')).toEqual([])
    expect(readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' })).pages).toBe(1)
    await close()
  })

  test('in the handbook: every group once, whole on one page', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/handbook?near=Worksop')
    const names = await page.locator('.entry h3').allTextContents()
    for (const { name } of many) expect(names.filter(each => each === name)).toHaveLength(1)
    const pdf = readPdf(
      await page.pdf({ preferCSSPageSize: true, format: 'A4', tagged: true, outline: true }),
    )
    expect(pdf.reachOf('Art')).toEqual(names.map(() => 1))
    expect(missing(names, pdf.headings)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await hidden(page, '.entry')).toEqual([])
    await close()
  })
})
