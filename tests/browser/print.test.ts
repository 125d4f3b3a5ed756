/** What comes out of the printer: the sheet, a group, a list, urgent help (M09; promise 9). */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson } from '#support/chromium.ts'
import { readPdf } from '#support/read-pdf.ts'

const browser = await openChromium()
const app = await serveTestApp()

/** With script and without. */
const printers = browser
  ? await Promise.all(
      [true, false].map(async script => ({
        script,
        page: (await openPerson(browser, app.url, { ...DESKTOP, javaScriptEnabled: script })).page,
      })),
    )
  : []

async function print(page: Page, path: string) {
  await page.goto(path)
  return readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))
}

const A4 = { width: 595, height: 842 }

describe.skipIf(!browser)('on paper', () => {
  test.each([
    ['/sheet?q=grief&near=Worksop', 4],
    ['/sheet?q=copd&near=Worksop', 1],
    ['/sheet?topic=grief&near=Worksop', 4],
    ['/sheet?topic=grief&near=Worksop&only=step-free', 3],
    ['/card?topic=grief&near=Worksop', 1],
    ['/groups/the-tuesday-table', 2],
    ['/groups/small-shoes', 2],
    ['/groups/evening-kettle', 2],
    ['/groups/willow-house-mondays', 2],
    ['/find?q=grief&near=Worksop', 5],
    ['/urgent-help', 3],
    ['/shortlist?g=half-a-bed&g=the-tuesday-table', 3],
  ])('%s is A4 and takes at most %i pages, with script and without', async (path, most) => {
    for (const { script, page } of printers) {
      const { pages, width, height } = await print(page, path)
      expect(pages).toBeGreaterThan(0)
      expect(pages, `pages with script: ${script}`).toBeLessThanOrEqual(most)
      expect(Math.abs(width - A4.width) + Math.abs(height - A4.height)).toBeLessThanOrEqual(2)
    }
  })

  test('a sheet of the made-up county says on paper, too, that everybody on it is made up', async () => {
    const county = await serveTestApp({ demo: true })
    const { page, close } = await openPerson(browser!, county.url, DESKTOP)
    await page.goto('/sheet?q=copd&near=Worksop')
    // On the same paper, and not on one of its own.
    expect(readPdf(await page.pdf({ preferCSSPageSize: true })).pages).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.demo').isVisible()).toBe(true)
    await close()
  })

  test('menus, forms and buttons stay on the screen; letters on the sheet are 16 pt and up, black on white', async () => {
    const { page, close } = await openPerson(browser!, app.url, { ...DESKTOP, colorScheme: 'dark' })
    await page.goto('/sheet?q=grief&near=Worksop')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const gone of ['.masthead', '.sheet-bar', '.skip', '.foot nav'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.sheet-list *')].flatMap(each => {
        const own = [...each.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim())
        const { fontSize, color } = getComputedStyle(each)
        const points = Number.parseFloat(fontSize) * 0.75
        return own && (points < 15.9 || !/^rgb\(([0-4]?\d), ([0-4]?\d), ([0-4]?\d)\)$/.test(color))
          ? [`${each.tagName}.${each.className} ${points} pt ${color}`]
          : []
      }),
    )
    expect(small).toEqual([])
    await close()
  })

  test('a printed list keeps the groups, the map and the date, and leaves the search form out', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/find?q=grief&near=Worksop')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('ol.notices > li').first().isVisible()).toBe(true)
    expect(await page.locator('search').first().isVisible()).toBe(false)
    expect(await page.locator('#narrow').isVisible()).toBe(false)
    await close()
  })

  test('on a printed group page nothing waits to be pressed: an address stands where a link would lead away', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    const paper = async (slug: string) => {
      await page.goto(`/groups/${slug}`)
      await page.emulateMedia({ media: 'print' })
      return page.locator('body').innerText()
    }
    for (const slug of ['the-tuesday-table', 'evening-kettle', 'willow-house-mondays', 'small-shoes']) {
      const text = await paper(slug)
      for (const press of ['See all dates', 'Join here', 'calendar', 'Show on a map', 'How to reach'])
        expect(text, slug).not.toContain(press)
      expect(text, slug).toContain('waymeet.example/urgent-help')
    }
    const kettle = await paper('evening-kettle')
    const room = await page.locator('.slips a[href^="http"]').first().getAttribute('href')
    expect(kettle).toContain(room!.replace(/^https?:\/\//, ''))
    await close()
  })

  test('the print button prints, once', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.addInitScript('globalThis.printed = 0; window.print = () => { globalThis.printed++ }')
    await page.goto('/sheet?q=copd&near=Worksop')
    await page.getByRole('button', { name: /Print/ }).click()
    expect(await page.evaluate('printed')).toBe(1)
    await close()
  })
})
