/** The enhancements where an area is kept: they work from what lies there, and the server hears nothing of it. */
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson } from '#support/chromium.ts'
import { theCounty } from '#support/county.ts'

const browser = await openChromium()
// The phone goes by its own clock, so the county is as it is today.
const today = Date.now()
const app = await serveTestApp({ groups: theCounty(today), now: today, demo: true })

const heard = (): number => app.log.filter(line => line.includes('http.request')).length

describe.skipIf(!browser)('where an area is kept', () => {
  test('she is suggested words, ticks a box and goes on from there; nothing is asked of the server', async () => {
    const { page, faults, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/kept?near=Worksop')
    await page.getByRole('button', { name: 'Keep this area on my phone' }).click()
    await page.getByText('Your area is kept. You can go offline now.').waitFor()
    await page.goto('/find?q=grief&near=Worksop')
    await page.getByRole('heading', { level: 1, name: /near Worksop/ }).waitFor()
    await page.getByRole('combobox').first().waitFor()
    const before = heard()

    await page.locator('#narrow').getByLabel('Tuesday').focus()
    await page.keyboard.press('Space')
    await page.getByRole('link', { name: 'Take off: Tuesday' }).waitFor()
    expect(new URL(page.url()).search).toContain('day=tu')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('tu')
    await page.goBack()
    await page.getByRole('link', { name: 'Take off: Tuesday' }).waitFor({ state: 'detached' })

    await page.locator('#q').fill('')
    await page.locator('#q').pressSequentially('anxi')
    await page.locator('.suggestions li').first().waitFor()
    await page.locator('#near').fill('')
    await page.locator('#near').pressSequentially('shef')
    await page.locator('.suggestions li', { hasText: 'Sheffield' }).waitFor()
    expect(heard()).toBe(before)
    expect(faults).toEqual([])
    await close()
  })
})
