/** While a phone looks through what it keeps, nobody waits before an empty page. */
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { theCounty } from '#support/county.ts'
import { keepWorksop } from '#support/kept-in-browser.ts'

const browser = await openChromium()
// The phone goes by its own clock, so the county is as it is today.
const today = Date.now()
const app = await serveTestApp({ groups: theCounty(today), now: today, demo: true })

/** As on an old phone: what is asked beside the page takes its time. */
const SLOWLY = `const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (...said) { setTimeout(() => post.apply(this, said), 1500) }`

describe.skipIf(!browser)('on an old phone that keeps an area', () => {
  test('the form stands there at once as Amira asked, and what she types meanwhile stays', async () => {
    const { page, close, faults } = await openPerson(browser!, app.url, PHONE)
    await keepWorksop(page)
    await page.addInitScript(SLOWLY)
    await page.goto('/nb/find?q=sorg&near=Worksop')
    const what = page.locator('#q')
    expect(await what.inputValue()).toBe('sorg')
    expect(await page.locator('#near').inputValue()).toBe('Worksop')
    expect(await page.locator('form.again').first().getAttribute('action')).toBe('/nb/find')
    expect(await page.locator('ol.notices').count()).toBe(0)
    await what.fill('angst')
    await page.locator('ol.notices > li').first().waitFor()
    expect(await what.inputValue()).toBe('angst')
    expect(await what.evaluate(field => field === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=angst/)
    expect(faults).toEqual([])
    await close()
  })

  test('the page of a group asks nothing', async () => {
    const { page, close } = await openPerson(browser!, app.url, PHONE)
    await keepWorksop(page)
    await page.addInitScript(SLOWLY)
    await page.goto('/groups/the-tuesday-table')
    expect(await page.locator('#q').isVisible()).toBe(false)
    await page.getByRole('heading', { level: 1, name: 'The Tuesday Table' }).waitFor()
    await close()
  })
})
