/** Narrowing in place: the list follows each tick, the address with it; back leads back; and without script nothing differs. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson, PHONE, type Watched } from '#support/chromium.ts'
import { theCounty } from '#support/county.ts'
import { violations } from '#support/looking.ts'

const browser = await openChromium()
const app = await serveTestApp({ groups: theCounty() })

const START = '/find?q=grief&near=Worksop'
const narrow = (page: Page) => page.locator('#narrow')
const heading = (page: Page) => page.locator('h1').innerText()
const names = (page: Page) => page.locator('ol.notices h3').allInnerTexts()
const focused = (page: Page) =>
  page.evaluate(() => {
    const on = document.activeElement
    return on instanceof HTMLInputElement ? `${on.name}=${on.value}` : (on?.nodeName ?? '')
  })
/** Documents opened, as opposed to what is fetched beside one. */
const opened = ({ requests }: Watched) => requests.filter(request => request.isNavigationRequest()).length
const changed = (page: Page, from: string) =>
  page.waitForFunction(before => document.querySelector('h1')?.textContent !== before, from)

describe.skipIf(!browser)('narrowing in place', () => {
  test('a tick changes list, heading, counts and address; the keyboard stays on the box; it equals the page opened anew', async () => {
    const amira = await openPerson(browser!, app.url, DESKTOP)
    const { page } = amira
    await page.goto(START)
    const before = await heading(page)
    await narrow(page).locator('summary').click()
    await narrow(page).getByLabel('Monday').focus()
    await page.keyboard.press('Space')
    await changed(page, before)
    expect(await focused(page)).toBe('day=mo')
    expect(await narrow(page).locator('details').getAttribute('open')).not.toBeNull()
    expect(new URL(page.url()).search).toBe('?q=grief&near=Worksop&day=mo')
    expect(opened(amira)).toBe(1)
    await page
      .getByRole('status')
      .filter({ hasText: await heading(page) })
      .waitFor({ state: 'attached' })

    // What a reader has unfolded and the address of the language switch aside, it is the very page of that address.
    const plain = () =>
      page.evaluate(() => {
        document.querySelector('#narrow details')?.removeAttribute('open')
        for (const each of document.querySelectorAll('.suggestions')) each.remove()
        return [
          document.title,
          document.querySelector('main')!.innerHTML,
          document.querySelector('.languages')!.innerHTML,
        ]
      })
    const inPlace = await plain()
    await page.reload()
    expect(await plain()).toEqual(inPlace)
    expect(amira.faults).toEqual([])
    await amira.close()
  })

  test('back and forward lead through the narrowings, ticks and all', async () => {
    const amira = await openPerson(browser!, app.url, DESKTOP)
    const { page } = amira
    await page.goto('/find')
    await page.goto(START)
    const all = { heading: await heading(page), names: await names(page) }
    await narrow(page).getByLabel('Monday').check()
    await changed(page, all.heading)
    const monday = await names(page)
    await page.getByLabel('How far').selectOption({ index: 1 })
    await page.waitForURL(/within=/)
    await page.goBack()
    await page.waitForFunction(() => !location.search.includes('within'))
    await expect.poll(() => names(page)).toEqual(monday)
    // Both lists may name the same groups, so that they do not tell when it has come.
    await expect.poll(() => page.getByLabel('How far').inputValue()).toBe('')
    await page.goBack()
    await changed(page, await heading(page)).catch(() => {})
    await expect.poll(() => names(page)).toEqual(all.names)
    expect(await narrow(page).getByLabel('Monday').isChecked()).toBe(false)
    await page.goForward()
    await expect.poll(() => names(page)).toEqual(monday)
    expect(await narrow(page).getByLabel('Monday').isChecked()).toBe(true)
    expect(opened(amira)).toBe(2)
    await page.locator('ol.notices h3 a').first().click()
    await page.waitForURL(/\/groups\//)
    await page.goBack()
    await expect.poll(() => names(page)).toEqual(monday)
    expect(amira.faults).toEqual([])
    await amira.close()
  })

  test('order and taking off go in place too; where the pressed link is gone, one goes on from the heading', async () => {
    const amira = await openPerson(browser!, app.url, DESKTOP)
    const { page } = amira
    await page.goto(`${START}&day=mo`)
    await page.getByRole('link', { name: 'Soonest first' }).press('Enter')
    await page.waitForURL(/sort=soonest/)
    await page.locator('.order').getByText('Soonest first').and(page.locator('span')).waitFor()
    expect(await focused(page)).toBe('H1')
    await page.getByRole('link', { name: 'Take off: Monday' }).press('Enter')
    await page.waitForURL(url => !url.search.includes('day'))
    await expect.poll(() => narrow(page).getByLabel('Monday').isChecked()).toBe(false)
    expect(opened(amira)).toBe(1)
    await amira.close()
  })

  test('of two ticks one after the other the last address counts, and the first is not waited for', async () => {
    const amira = await openPerson(browser!, app.url, DESKTOP)
    const { page } = amira
    await page.goto(START)
    await page.route(/day=mo$/, async route => {
      await new Promise(done => setTimeout(done, 600))
      await route.continue().catch(() => {})
    })
    await narrow(page).getByLabel('Monday').check()
    await narrow(page).getByLabel('Tuesday').check()
    await page.waitForURL(/day=mo&day=tu$/)
    await page.waitForTimeout(800)
    expect(new URL(page.url()).search).toBe('?q=grief&near=Worksop&day=mo&day=tu')
    expect(await narrow(page).getByLabel('Monday').isChecked()).toBe(true)
    expect(opened(amira)).toBe(1)
    await amira.close()
  })

  test('where it goes wrong the address is opened as any other', async () => {
    const amira = await openPerson(browser!, app.url, PHONE)
    const { page } = amira
    await page.goto(START)
    await page.route(/day=mo/, route =>
      route.request().isNavigationRequest() ? route.continue() : route.fulfill({ status: 503, body: '' }),
    )
    await narrow(page).getByLabel('Monday').check()
    await expect.poll(() => opened(amira)).toBe(2)
    await page.waitForURL(/day=mo/)
    await page.getByRole('link', { name: 'Take off: Monday' }).waitFor()
    await amira.close()
  })

  test('a search beside it is not called back: the form is sent while a tick is on its way', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto(START)
    await page.route(/day=mo$/, async route => {
      await new Promise(done => setTimeout(done, 500))
      await route.continue().catch(() => {})
    })
    await narrow(page).getByLabel('Monday').check()
    await page.locator('#q').fill('drinking')
    await page.locator('#q').press('Enter')
    await page.waitForURL(/q=drinking/)
    await page.waitForTimeout(700)
    expect(page.url()).toMatch(/q=drinking/)
    await close()
  })

  test('once a list may give her away, the quick way out stands at the top and works', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    // What meets on Sundays is about losing somebody; on Mondays something more private comes in.
    await page.goto(`${START}&day=su`)
    const way = page.locator('a[data-leave]')
    expect(await way.count()).toBe(0)
    await narrow(page).getByLabel('Monday').check()
    await way.waitFor()
    await expect.poll(() => way.getAttribute('title')).not.toBeNull()
    await way.click({ noWaitAfter: true })
    await page.waitForFunction(() => document.body?.hidden ?? true).catch(() => {})
    expect(page.url()).not.toContain('grief')
    await close()
  })

  test('under a language the address keeps it, and the other languages follow the list', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/nb/find?near=Worksop')
    await page.locator('#narrow input[value=mo]').check()
    await page.waitForURL(/\/nb\/find\?near=Worksop&day=mo/)
    expect(await page.locator('.languages a[hreflang=de]').getAttribute('href')).toContain('day=mo')
    await close()
  })

  test.each([PHONE, DESKTOP])('axe finds nothing after a change ($viewport.width px)', async size => {
    const { page, close } = await openPerson(browser!, app.url, size)
    await page.goto(START)
    const before = await heading(page)
    await narrow(page).getByLabel('Monday').check()
    await changed(page, before)
    expect(await violations(page)).toEqual([])
    await close()
  })

  test('on a phone, where the list stands above the boxes, the ticked box stays where it is seen', async () => {
    const { page, close } = await openPerson(browser!, app.url, PHONE)
    await page.goto(START)
    const box = narrow(page).getByLabel('Tuesday')
    await box.scrollIntoViewIfNeeded()
    const before = (await box.boundingBox())!.y
    await box.check()
    await page.waitForURL(/day=tu/)
    await page.waitForTimeout(300)
    expect(Math.abs((await box.boundingBox())!.y - before)).toBeLessThan(60)
    await close()
  })

  test('without script a tick waits for the button, which is there for everybody', async () => {
    const harold = await openPerson(browser!, app.url, { ...DESKTOP, javaScriptEnabled: false })
    const { page } = harold
    await page.goto(START)
    await narrow(page).getByLabel('Monday').check()
    expect(opened(harold)).toBe(1)
    await page.getByRole('button', { name: 'Show these groups' }).click()
    expect(new URL(page.url()).searchParams.get('day')).toBe('mo')
    await harold.close()
  })
})
