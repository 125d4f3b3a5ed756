/** Karin signs in on her phone without script, and by keyboard alone at her desk; the pages are as open to all as any other. */
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { overflow, violations } from '#support/looking.ts'
import { inviteTo, newestCode } from '#support/sign-in.ts'

const browser = await openChromium()
const app = await serveTestApp()
const KARIN = 'karin@intermediary.example'

describe.skipIf(!browser)('Karin', () => {
  test('signs in and out on her phone, without script', async () => {
    await inviteTo(app, KARIN)
    const { page, close, foreign, faults } = await openPerson(browser!, app.url, {
      ...PHONE,
      javaScriptEnabled: false,
    })
    await page.goto('/desk')
    await page.getByLabel('Your e-mail address').fill(KARIN)
    await page.getByRole('button', { name: 'Send me a code' }).click()
    await app.work()
    await page.getByLabel('Code').fill(newestCode(app, KARIN))
    await page.getByRole('button', { name: 'Sign in' }).click()
    expect(await page.locator('h1').textContent()).toBe('Nothing today')
    await page.getByRole('link', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    expect(await page.locator('h1').textContent()).toBe('You are signed out')
    expect(await page.context().cookies()).toEqual([])
    expect([foreign(), faults]).toEqual([[], []])
    await close()
  })

  test('signs in by keyboard alone, and every page on the way can be used by everybody', async () => {
    await inviteTo(app, KARIN)
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    const look = async () => {
      expect(await violations(page), page.url()).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await overflow(page), page.url()).toBeNull()
      await page.setViewportSize(DESKTOP.viewport)
    }
    await page.goto('/sign-in')
    await look()
    await page.getByLabel('Your e-mail address').focus()
    await page.keyboard.type(KARIN)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sign-in/code')
    await page.getByLabel('Code').focus()
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await page.getByText('This is not the code').waitFor()
    await look()
    await app.work()
    await page.getByLabel('Code').focus()
    await page.keyboard.type(newestCode(app, KARIN))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/desk')
    for (const path of ['/desk', '/account', '/sign-out']) {
      await page.goto(path)
      await look()
    }
    await close()
  })
})
