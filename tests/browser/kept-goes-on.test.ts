/** Where the keyboard, and whoever listens, go on while an area is kept and on pages drawn from it. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson } from '#support/chromium.ts'
import { theCounty } from '#support/county.ts'
import { KEPT, keepWorksop } from '#support/kept-in-browser.ts'

const browser = await openChromium()
const today = Date.now()
const app = await serveTestApp({ groups: theCounty(today), now: today, demo: true })

const focused = (page: Page) => page.locator(':focus').innerText()

describe.skipIf(!browser)('where one goes on', () => {
  test('Joan keeps her place with the keyboard, and hears what has happened', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/kept?near=Worksop')
    expect(await page.getByRole('status').allInnerTexts()).toEqual(['', ''])
    await page.locator('[data-keep-area]').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: KEPT }).waitFor()
    await page.locator('h2:focus', { hasText: 'Your area' }).waitFor()
    await page.getByRole('button', { name: 'Renew' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Your area is up to date.' }).waitFor()
    expect(await focused(page)).toBe('Renew')
    await page.getByRole('button', { name: 'Clear my traces' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Everything is gone.' }).waitFor()
    expect(await focused(page)).toBe('Clear my traces')
    await close()
  })

  test('a page drawn on the device begins at its heading, and so does the one she goes back to', async () => {
    const { page, faults, close } = await openPerson(browser!, app.url, DESKTOP)
    await keepWorksop(page)
    await page.goto('/find?q=grief&near=Worksop#1a')
    await page.locator('main h1:focus', { hasText: 'near Worksop' }).waitFor()
    await page.locator('#q').fill('anxiety')
    await page.getByRole('button', { name: 'Find groups' }).click()
    await page.waitForURL('**q=anxiety**')
    await page.locator('main h1:focus').waitFor()
    await page.locator('#q').focus()
    await page.goBack()
    await page.locator('main h1:focus', { hasText: /grief|loss/i }).waitFor()
    await page.goto('/groups/nobody-knows-this')
    await page.locator('h1:focus', { hasText: 'This page is not kept on this device' }).waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('where nothing comes for long, the page says so', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await keepWorksop(page)
    await page.clock.install()
    await page.addInitScript(() => {
      globalThis.Worker = class extends EventTarget {
        postMessage() {}
      } as unknown as typeof Worker
    })
    await page.goto('/find?q=grief')
    await page.getByText('Looking on this device.').waitFor()
    await page.clock.fastForward(16_000)
    await page.getByRole('heading', { name: 'Your area cannot be read' }).waitFor()
    await close()
  })
})
