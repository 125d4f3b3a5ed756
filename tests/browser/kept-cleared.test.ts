/** Clearing one's traces, in a real browser: what cannot be taken away is said, and keeps nothing else from going. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson } from '#support/chromium.ts'
import { theCounty } from '#support/county.ts'
import { keepWorksop, NOTHING, onDevice } from '#support/kept-in-browser.ts'

const browser = await openChromium()
const today = Date.now()
const app = await serveTestApp({ groups: theCounty(today), now: today, demo: true })

/** Bytes that come from the server for what answers on the device; none where the browser holds a copy. */
const bytesOfWorker = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const address = document.querySelector<HTMLElement>('[data-kept-area]')?.dataset.worker ?? ''
    await (await fetch(address)).arrayBuffer()
    const [entry] = performance.getEntriesByName(new URL(address, location.href).href).slice(-1)
    return (entry as PerformanceResourceTiming).transferSize
  })

const CLEAR = { name: 'Clear my traces' }

describe.skipIf(!browser)('clearing one’s traces', () => {
  test('the browser lets go of its own copies of our files too', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/kept')
    expect(await bytesOfWorker(page)).toBeGreaterThan(0)
    expect(await bytesOfWorker(page)).toBe(0)
    await page.getByRole('button', CLEAR).click()
    await page.getByText('Everything is gone.').waitFor()
    expect(await bytesOfWorker(page)).toBeGreaterThan(0)
    await close()
  })

  test('one thing that cannot be taken away is said, and all else goes', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/groups/half-a-bed')
    await page.locator('button[data-keep]').click()
    await keepWorksop(page)
    await page.evaluate(() => {
      // As some browsers do where this is shut off.
      indexedDB.databases = () => Promise.reject(new DOMException('Not here.', 'SecurityError'))
      CacheStorage.prototype.delete = () => Promise.reject(new DOMException('Not now.', 'UnknownError'))
    })
    await page.route('**/kept/cleared', route => route.abort())
    await page.getByRole('button', CLEAR).click()
    await page.getByText('Some of it could not be taken away.').waitFor()
    const { watching, marks } = await onDeviceWithoutDatabases(page)
    expect({ watching, marks }).toEqual({ watching: 0, marks: 0 })
    await close()
  })

  test('without network all that pages can reach is gone, and the copies that may be left are named', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await keepWorksop(page)
    await page.context().setOffline(true)
    await page.getByRole('button', CLEAR).click()
    await page.getByText('Your browser may still hold copies of our files.').waitFor()
    expect(await onDevice(page)).toEqual(NOTHING)
    await page.context().setOffline(false)
    await page.getByRole('button', CLEAR).click()
    await page.getByText('Everything is gone.').waitFor()
    await close()
  })

  test('another site cannot clear what somebody keeps', async () => {
    const asked = (site: string) =>
      app.request('/kept/cleared', { method: 'POST', headers: { 'sec-fetch-site': site } })
    expect((await asked('same-origin')).headers.get('clear-site-data')).toBe('"cache", "storage"')
    const other = await asked('cross-site')
    expect(other.status).toBe(404)
    expect(other.headers.get('clear-site-data')).toBeNull()
  })
})

const onDeviceWithoutDatabases = (page: Page) =>
  page.evaluate(async () => ({
    marks: localStorage.length + sessionStorage.length,
    watching: (await navigator.serviceWorker.getRegistrations()).length,
  }))
