/** The map and the list belong together: pointed at in one, lit in the other; pressed on the map, read in the list. */
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson } from '#support/chromium.ts'
import { theCounty } from '#support/county.ts'
import { violations } from '#support/looking.ts'

const browser = await openChromium()
const app = await serveTestApp({ groups: theCounty() })
const PAGE = '/find?q=grief&near=Worksop'

describe.skipIf(!browser)('map and list', () => {
  test('a group reached in the list is lit on the map, and the other way round', async () => {
    const { page, faults, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto(PAGE)
    const mark = page.locator('.ringmap a[href^="#group-"]').first()
    const id = (await mark.getAttribute('href'))!.slice(1)
    await page.locator(`#${id}`).hover()
    expect(await page.locator('.ringmap .lit').count()).toBe(1)
    expect(await mark.getAttribute('class')).toContain('lit')
    await mark.focus()
    expect(await page.locator('.notices .lit').getAttribute('id')).toBe(id)
    expect(await violations(page)).toEqual([])
    await page.locator('h1').hover()
    expect(await page.locator('.notices .lit').getAttribute('id'), 'the keyboard still stands there').toBe(id)
    await mark.blur()
    expect(await page.locator('.lit').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  test('Enter on a mark leads to the group, the keyboard with it; back leads back to the list as it was', async () => {
    const { page, close } = await openPerson(browser!, app.url, { ...DESKTOP, reducedMotion: 'reduce' })
    await page.goto(PAGE)
    const mark = page.locator('.ringmap a[href^="#group-"]').last()
    const to = (await mark.getAttribute('href'))!
    await mark.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe(to.slice(1))
    expect(new URL(page.url()).hash).toBe(to)
    expect(await page.locator(to).evaluate(each => each.matches(':target'))).toBe(true)
    const count = await page.locator('ol.notices > li').count()
    await page.goBack()
    expect(await page.locator('ol.notices > li').count()).toBe(count)
    await close()
  })

  test('after narrowing in place the marks still lead to their groups', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto(PAGE)
    await page.locator('#narrow').getByLabel('Monday').check()
    await page.waitForURL(/day=mo/)
    const mark = page.locator('.ringmap a[href^="#group-"]').first()
    await mark.focus()
    expect(`#${await page.locator('.notices .lit').getAttribute('id')}`).toBe(await mark.getAttribute('href'))
    await close()
  })

  test('without script a mark is an anchor, and the group it leads to is outlined', async () => {
    const { page, close } = await openPerson(browser!, app.url, { ...DESKTOP, javaScriptEnabled: false })
    await page.goto(PAGE)
    await page.locator('.ringmap a[href^="#group-"]').first().press('Enter')
    expect(await page.locator('.notices > li:target').count()).toBe(1)
    await close()
  })
})
