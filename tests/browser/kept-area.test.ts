/** An area kept on a phone, in a real browser: the search is answered there, offline too, and the server hears nothing of it. */
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson, PHONE, type Watched } from '#support/chromium.ts'
import { theCounty } from '#support/county.ts'
import { keepWorksop, NOTHING, onDevice } from '#support/kept-in-browser.ts'

const browser = await openChromium()
// The phone goes by its own clock, so the county is as it is today.
const today = Date.now()
const app = await serveTestApp({ groups: theCounty(today), now: today, demo: true })

/** What the server itself was asked, pages and packs alike. */
const heard = (): string[] =>
  app.log.filter(line => line.includes('http.request')).map(line => JSON.parse(line).route)

const listed = (person: Watched) => person.page.locator('ol.notices > li h3').allTextContents()

describe.skipIf(!browser)('an area kept on a phone', () => {
  test('nothing is put on the device before the press', async () => {
    const amira = await openPerson(browser!, app.url, PHONE)
    await amira.page.goto('/kept?near=Worksop')
    // By then the page has looked for what is kept.
    await amira.page.locator('[data-stored=pack]', { hasText: 'kB' }).waitFor()
    expect(await onDevice(amira.page)).toEqual(NOTHING)
    // Nor is what answers on the device fetched: the browser would hold it for a year.
    expect(amira.requests.map(request => request.url()).filter(url => url.includes('kept-worker'))).toEqual(
      [],
    )
    expect(amira.faults).toEqual([])
    await amira.close()
  })

  test('her search is answered as the server answers it, and nobody is asked', async () => {
    const amira = await openPerson(browser!, app.url, PHONE)
    const { page } = amira
    await page.goto('/find?q=my+husband+drinks&near=Worksop')
    const fromServer = await page.locator('main').innerText()
    await keepWorksop(page)
    const before = heard().length

    await page.goto('/find')
    await page.locator('#q').fill('my husband drinks')
    await page.locator('#near').fill('Worksop')
    await page.locator('#near').press('Tab')
    const asked = amira.requests.length
    await page.getByRole('button', { name: 'Find groups' }).click()
    await page.getByRole('heading', { level: 1, name: /near Worksop/ }).waitFor()
    const here = await page.locator('main').innerText()
    expect(here).toContain('Answered on this device')
    expect(here.slice(0, here.indexOf('Answered on this device')).trim()).toBe(fromServer.trim())
    expect(new URL(page.url()).search).toBe('?q=my+husband+drinks&near=Worksop')

    await page.locator('#narrow').getByLabel('Tuesday').check()
    await page.getByRole('button', { name: 'Show these groups' }).click()
    await page.getByRole('link', { name: 'Take off: Tuesday' }).click()
    // Files come from what is kept, and the browser looks at its tab's mark whenever the address changes.
    const pages = amira.requests
      .slice(asked)
      .filter(request => !/\/assets\/|\/mark\.svg$/.test(request.url()))
    expect(pages.map(request => request.url())).toEqual([])
    await page.locator('ol.notices h3 a').first().click()
    await page.locator('#first-visit, .group-top').first().waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: /near Worksop/ }).waitFor()
    expect(
      heard()
        .slice(before)
        .filter(route => route !== '/mark.svg'),
    ).toEqual([])
    expect(amira.faults).toEqual([])
    await amira.close()
  })

  test('in flight mode she searches, opens a group, and finds urgent help', async () => {
    const amira = await openPerson(browser!, app.url, PHONE)
    const { page } = amira
    await keepWorksop(page)
    await page.context().setOffline(true)
    await page.goto('/find?q=grief&near=Worksop')
    await page.getByRole('heading', { level: 1, name: /near Worksop/ }).waitFor()
    expect((await listed(amira)).length).toBeGreaterThan(1)
    await page.goto('/groups/the-tuesday-table')
    await page.getByRole('heading', { level: 1, name: 'The Tuesday Table' }).waitFor()
    await page.locator('button[data-keep]').click()
    await page.goto('/urgent-help')
    expect(await page.getByText('999').first().isVisible()).toBe(true)
    await page.goto('/groups/nobody-knows-this')
    await page.getByText('This page is not kept on this device').waitFor()
    await amira.close()
  })

  test('renewing fetches what has changed, and it is found', async () => {
    const amira = await openPerson(browser!, app.url, DESKTOP)
    const { page } = amira
    await keepWorksop(page)
    const table = (await app.waymeet.directory.groupBySlug('the-tuesday-table'))!
    await app.clock.passDays(1)
    await app.save([{ ...table, name: 'Lantern and Barrow', changedAt: app.clock.now() }])
    const [answer] = await Promise.all([
      page.waitForResponse(
        response => response.url().endsWith('.pack') && response.request().method() === 'POST',
      ),
      page.getByRole('button', { name: 'Renew' }).click(),
    ])
    await page.getByText('Your area is up to date.').waitFor()
    const { pathname, search } = new URL(answer.url())
    expect(search).toBe('')
    const sent = { method: 'POST', body: answer.request().postData() }
    const [changed, whole] = await Promise.all([app.request(pathname, sent), app.request(pathname)])
    expect((await changed.text()).length).toBeLessThan((await whole.text()).length / 2)
    await page.goto('/find?q=lantern+and+barrow')
    await page.getByText('Lantern and Barrow').first().waitFor()
    await app.save([table])
    await amira.close()
  })

  test('one press takes every trace away', async () => {
    const amira = await openPerson(browser!, app.url, PHONE)
    const { page } = amira
    await page.goto('/groups/half-a-bed')
    await page.locator('button[data-keep]').click()
    await keepWorksop(page)
    expect(await page.locator('[data-stored]').count()).toBe(4)
    await page.getByRole('button', { name: 'Clear my traces' }).click()
    await page.getByText('Everything is gone.').waitFor()
    expect(await onDevice(page)).toEqual(NOTHING)
    expect(await page.context().cookies()).toEqual([])
    const before = heard().length
    await page.goto('/find?q=grief')
    expect(heard().slice(before)).toContain('/find')
    await amira.close()
  })

  test('without script the page says that it needs it, and keeps nothing', async () => {
    const harold = await openPerson(browser!, app.url, { ...DESKTOP, javaScriptEnabled: false })
    await harold.page.goto('/kept?near=Worksop')
    expect(await harold.page.getByText('Keeping an area needs script').isVisible()).toBe(true)
    expect(await harold.page.getByRole('button', { name: 'Keep this area' }).count()).toBe(0)
    await harold.close()
  })
})
