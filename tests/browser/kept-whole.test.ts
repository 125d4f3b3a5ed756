/** An area is kept whole or not at all, in a real browser: lost networks, full storage, damage, and a press to clear in between. */
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson } from '#support/chromium.ts'
import { theCounty } from '#support/county.ts'
import {
  KEPT,
  keepWorksop,
  NOT_FETCHED,
  NOTHING,
  onDevice,
  type pressKeep,
} from '#support/kept-in-browser.ts'

const browser = await openChromium()
// The phone goes by its own clock, so the county is as it is today.
const today = Date.now()
const app = await serveTestApp({ groups: theCounty(today), now: today, demo: true })

const heard = (): string[] =>
  app.log.filter(line => line.includes('http.request')).map(line => JSON.parse(line).route)

describe.skipIf(!browser)('an area kept whole or not at all', () => {
  test.each(['**/urgent-help', '**/packs/words-*', '**/assets/*.css'])(
    'where %s is lost at the first press, nothing stays on the device and nothing says it is kept',
    async lost => {
      const { page, close } = await openPerson(browser!, app.url, DESKTOP)
      await page.goto('/kept?near=Worksop')
      await page.route(lost, route => route.abort())
      await page.locator('[data-keep-area]').click()
      await page.getByText(NOT_FETCHED).waitFor()
      expect(await onDevice(page)).toEqual(NOTHING)
      expect(await page.getByText('Kept on this device:').isVisible()).toBe(false)
      await page.unroute(lost)
      await page.locator('[data-keep-area]').click()
      await page.getByText(KEPT).waitFor()
      await close()
    },
  )

  test('where the browser will not watch addresses, nothing stays and nothing says it is kept', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/kept?near=Worksop')
    await page.evaluate(() => {
      navigator.serviceWorker.register = () => Promise.reject(new TypeError('Not here.'))
    })
    await page.locator('[data-keep-area]').click()
    await page.getByText(NOT_FETCHED).waitFor()
    expect(await onDevice(page)).toEqual(NOTHING)
    expect(await page.getByText('Kept on this device:').isVisible()).toBe(false)
    await close()
  })

  test('where the storage is full, at whichever point of a renewal, what was kept stays whole', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await keepWorksop(page)
    const kept = () =>
      page.evaluate(async () => {
        const all = await Promise.all(
          (await caches.keys()).map(async name => (await caches.open(name)).keys()),
        )
        return all
          .flat()
          .map(({ url }) => url)
          .sort()
      })
    const before = await kept()
    let put = 0
    for (let full = true; full; put++) {
      await page.evaluate(room => {
        const { put } = Cache.prototype
        let left = room
        Cache.prototype.put = function (...said) {
          if (left-- === 0) {
            Cache.prototype.put = put
            throw new DOMException('No room.', 'QuotaExceededError')
          }
          return put.apply(this, said)
        }
      }, put)
      await page.getByRole('button', { name: 'Renew' }).click()
      await page.getByText(new RegExp(`${NOT_FETCHED}|up to date`)).waitFor()
      full = await page.getByText(NOT_FETCHED).isVisible()
      if (full) expect(await kept(), `at put ${put}`).toEqual(before)
      await page.reload()
    }
    // Groups, words, what they are in short, the frames and pages, and the mark.
    expect(put).toBeGreaterThan(8)
    await page.context().setOffline(true)
    await page.goto('/find?q=grief&near=Worksop')
    await page.getByRole('heading', { level: 1, name: /near Worksop/ }).waitFor()
    await close()
  }, 60_000)

  test('what is cleared while it is being fetched stays away', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/kept?near=Worksop')
    let release = () => {}
    const held = new Promise<void>(done => {
      release = done
    })
    await page.route('**/urgent-help', async route => {
      await held
      await route.continue().catch(() => {})
    })
    const asked = page.waitForRequest('**/urgent-help')
    await page.locator('[data-keep-area]').click()
    await asked
    await page.getByRole('button', { name: 'Clear my traces' }).click()
    await page.getByText('Everything is gone.').waitFor()
    release()
    await page.waitForTimeout(500)
    expect(await onDevice(page)).toEqual(NOTHING)
    expect(await page.getByText('Kept on this device:').isVisible()).toBe(false)
    await page.unroute('**/urgent-help')
    await page.locator('[data-keep-area]').click()
    await page.getByText(KEPT).waitFor()
    expect(await page.getByText('Everything is gone.').count()).toBe(0)
    await close()
  })

  test('a damaged pack is refused, the server hears nothing, and a press fetches it again', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await keepWorksop(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        const text = await (await cache.match('/kept/pack'))?.text()
        if (text) await cache.put('/kept/pack', new Response(text.replace('Tuesday Table', 'Tuesday Tab1e')))
      }
    })
    const before = heard().length
    await page.goto('/find?q=the+tuesday+table')
    await page.getByRole('heading', { name: 'Your area cannot be read' }).waitFor()
    expect(heard().slice(before)).toEqual([])
    await page.getByRole('link', { name: 'Fetch it again' }).click()
    await page.getByRole('button', { name: 'Renew' }).click()
    await page.getByText('Your area is up to date.').waitFor()
    await page.goto('/find?q=the+tuesday+table')
    await page.getByText('The Tuesday Table').first().waitFor()
    await close()
  })

  test('kept in English and renewed in Norwegian, it opens in every language and says which', {
    timeout: 60_000,
  }, async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await keepWorksop(page)
    await pressRenewIn(page, '/nb/kept')
    const before = heard().length
    for (const [address, lang, heading] of [
      ['/find?q=grief', 'en-GB', 'Groups'],
      ['/nb/find?q=grief', 'nb', 'Grupper'],
      ['/de/near/Worksop', 'de', 'Gruppen'],
    ] as const) {
      await page.goto(address)
      await page.locator('main h1', { hasText: heading }).waitFor()
      expect((await page.locator('html').getAttribute('lang'))?.slice(0, 2), address).toBe(lang.slice(0, 2))
      const plain = address.replace(/^\/(?:nb|de)/, '')
      expect(await page.locator('a[hreflang=de]').first().getAttribute('href')).toBe(`/de${plain}`)
    }
    expect(heard().slice(before)).toEqual([])
    await close()
  })
})

async function pressRenewIn(page: Parameters<typeof pressKeep>[0], address: string): Promise<void> {
  await page.goto(address)
  await page.locator('button[data-renew]').click()
  await page.waitForFunction(() => {
    const renewed = document.querySelector<HTMLElement>('[data-kept-area]')?.dataset.renewed
    return document.querySelector('[data-status]')?.textContent === renewed
  })
}
