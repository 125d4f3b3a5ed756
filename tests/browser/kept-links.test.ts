/** Where an area is kept, every way on of its pages is answered there or asks first: no press tells the server by itself. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson } from '#support/chromium.ts'
import { theCounty } from '#support/county.ts'
import { keepWorksop } from '#support/kept-in-browser.ts'

const browser = await openChromium()
// The phone goes by its own clock, so the county is as it is today.
const today = Date.now()
const app = await serveTestApp({ groups: theCounty(today), now: today, demo: true })

const heard = (): string[] =>
  app.log.filter(line => line.includes('http.request')).map(line => JSON.parse(line).route)

/** The icon aside, which a browser asks for whenever the address changes. */
const heardSince = (from: number): string[] =>
  heard()
    .slice(from)
    .filter(route => route !== '/mark.svg')

const drawn = (page: Page) => page.locator('main h1:visible, main.sheet').first().waitFor()

/** One of each kind: what differs by a name or by what is asked leads the same way. */
async function waysOn(page: Page): Promise<Map<string, string>> {
  const hrefs = await page
    .locator('main a[href^="/"]')
    .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  return new Map(
    hrefs.map(href => [
      href
        .replace(/\?.*|#.*/, '')
        .replace(/[^/]+$/, last => (/^\/[^/]+$/.test(href.replace(/\?.*|#.*/, '')) ? last : '*')),
      href,
    ]),
  )
}

describe.skipIf(!browser)('ways on from a kept page', () => {
  // One area for all: nobody here changes what is kept.
  let page: Page
  beforeAll(async () => {
    page = (await openPerson(browser!, app.url, DESKTOP)).page
    await keepWorksop(page)
  })

  test.each(['/find?q=grief&near=Worksop', '/find?q=alopecia&near=Worksop', '/groups/the-tuesday-table'])(
    'every link of %s is answered on the device, or asks first',
    { timeout: 90_000 },
    async address => {
      const open = async () => {
        await page.goto(address)
        await page.getByText('Answered on this device').waitFor()
      }
      const start = heard().length
      await open()
      const ways = await waysOn(page)
      expect(ways.size).toBeGreaterThan(2)
      const told: Record<string, string[]> = {}
      for (const [kind, href] of ways) {
        if (kind.startsWith('/kept')) continue
        if (page.url() !== app.url + address) await open()
        const before = heard().length
        await page
          .locator(`main a[href="${href}"]`)
          .first()
          .evaluate((link: HTMLElement) => link.click())
        await page.waitForURL(url => url.href !== app.url + address)
        await drawn(page)
        const routes = heardSince(before)
        if (routes.length > 0) told[href] = routes
      }
      await page.waitForTimeout(700)
      expect(told).toEqual({})
      // Nor did one of them ask late, when the next was already on its way.
      expect(heardSince(start)).toEqual([])
    },
  )

  test('saying that one would come asks first, in each language', async () => {
    const before = heard().length
    for (const address of ['/interest?topic=alopecia&near=Worksop', '/nb/interest?topic=alopecia']) {
      await page.goto(address)
      const ask = page.locator('[data-ask-server]:visible')
      await ask.waitFor()
      expect(await ask.getAttribute('href')).toBe(`${address}&from=server`)
    }
    expect(heard().slice(before)).toEqual([])
    await page.goto('/interest?topic=alopecia&near=Worksop')
    await page.locator('[data-ask-server]:visible').click()
    await page.getByRole('button', { name: /would come/i }).click()
    await page.waitForURL('**/interest/thanks**')
    await page.getByRole('heading', { level: 1, name: 'This page is not kept on this device' }).waitFor({
      state: 'detached',
    })
    expect(heard().slice(before)).toContain('/interest/thanks')
  })

  test('a printed code is answered on the device; dates for a calendar are fetched after one more press', async () => {
    const table = (await app.waymeet.directory.groupBySlug('the-tuesday-table'))!
    const before = heard().length
    await page.goto(`/g/${table.code}`)
    await page.getByRole('heading', { level: 1, name: 'The Tuesday Table' }).waitFor()
    await page.locator('a[href*="calendar.ics"]').first().click()
    const ask = page.getByRole('link', { name: 'Ask for the file' })
    await ask.waitFor()
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toContain(
      'The file for your calendar needs a connection',
    )
    expect(await page.getByRole('link', { name: 'Back to the dates' }).getAttribute('href')).toBe(
      `/groups/the-tuesday-table`,
    )
    expect(heard().slice(before)).toEqual([])
    const [fetched] = await Promise.all([page.waitForEvent('download'), ask.click()])
    expect(fetched.suggestedFilename()).toContain('.ics')
    expect(heard().slice(before)).toEqual(['/groups/:slug/calendar.ics'])
  })
})
