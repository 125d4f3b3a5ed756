/** Amira's way through the product in a real browser, with script and without, on a phone and on a desk. */
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson, PHONE } from '#support/chromium.ts'

const browser = await openChromium()
const app = await serveTestApp()

const WAYS = [
  { name: 'a phone without script', size: PHONE, script: false },
  { name: 'a phone with script', size: PHONE, script: true },
  { name: 'a desk without script', size: DESKTOP, script: false },
  { name: 'a desk with script', size: DESKTOP, script: true },
]

describe.skipIf(!browser).each(WAYS)('on $name', ({ size, script }) => {
  test('she types what it is about, opens a group, goes back, and takes the dates with her', async () => {
    const amira = await openPerson(browser!, app.url, {
      ...size,
      javaScriptEnabled: script,
      acceptDownloads: true,
    })
    const { page } = amira
    await page.goto('/')
    await page.getByLabel('What for?').fill("my husband won't stop drinking")
    await page.getByLabel('Where?').fill('Worksop')
    await page.getByRole('button', { name: 'Find groups' }).click()
    expect(await page.locator('h1').textContent()).toContain('near Worksop')
    const first = page.locator('ol.notices > li').first()
    expect(await first.locator('h3').textContent()).toContain('Across the Table')

    await first.getByRole('link').first().click()
    expect(await page.locator('h1').textContent()).toBe('Across the Table')
    const calendar = page.getByRole('link', { name: 'Add to your calendar' })
    const [download] = await Promise.all([page.waitForEvent('download'), calendar.click()])
    expect(download.suggestedFilename()).toMatch(/\.ics$/)

    await page.goBack()
    expect(await page.getByLabel('What for?').inputValue()).toBe("my husband won't stop drinking")
    expect(await page.locator('ol.notices > li').count()).toBe(4)
    expect(amira.faults).toEqual([])
    expect(amira.foreign()).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    await amira.close()
  })

  test('she narrows by a day and takes it off again', async () => {
    const amira = await openPerson(browser!, app.url, { ...size, javaScriptEnabled: script })
    const { page } = amira
    await page.goto('/find?q=grief&near=Worksop')
    const shown = () => page.locator('ol.notices > li').count()
    const before = await shown()
    await page.locator('#narrow').getByLabel('Monday').check()
    await page.getByRole('button', { name: 'Show these groups' }).click()
    // With script the list changes in place, a moment after the press.
    await expect.poll(async () => [await shown()].every(n => n > 0 && n < before)).toBe(true)
    await page.getByRole('link', { name: 'Take off: Monday' }).click()
    await expect.poll(shown).toBe(before)
    expect(amira.faults).toEqual([])
    await amira.close()
  })

  test('the list fits: within one screen she sees the first group’s name, date and distance', async () => {
    const amira = await openPerson(browser!, app.url, { ...size, javaScriptEnabled: script })
    await amira.page.goto('/find?q=copd&near=Worksop')
    const box = await amira.page.locator('ol.notices > li .when').first().boundingBox()
    expect(box!.y + box!.height).toBeLessThan(size.viewport.height)
    await amira.close()
  })
})

describe.skipIf(!browser)('the shortlist', () => {
  test('with script: two are kept on the device, listed after a reload, and nothing of it is sent', async () => {
    const amira = await openPerson(browser!, app.url, PHONE)
    const { page } = amira
    for (const slug of ['the-tuesday-table', 'half-a-bed']) {
      await page.goto(`/groups/${slug}`)
      const keep = page.locator('button[data-keep]')
      expect(await keep.getAttribute('aria-pressed')).toBe('false')
      await keep.click()
      expect(await keep.getAttribute('aria-pressed')).toBe('true')
    }
    const asked = amira.requests.length
    await page.goto('/shortlist')
    await page.reload()
    const names = page.locator('[data-kept] article h3')
    expect((await names.allTextContents()).map(name => name.trim())).toEqual([
      'Half a Bed',
      'The Tuesday Table',
    ])
    expect(await page.locator('[data-kept]').textContent()).toMatch(/Wednesdays, 10\.30\sam to noon/)

    for (const request of amira.requests.slice(asked)) {
      expect(request.method()).toBe('GET')
      expect(`${request.url()} ${request.postData() ?? ''}`).not.toMatch(/half|table|tuesday/)
    }
    await page.locator('[data-take-off]').first().click()
    expect(await names.count()).toBe(1)
    await page.locator('[data-clear]').click()
    expect(await page.getByText('Nothing is kept yet').isVisible()).toBe(true)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(amira.faults).toEqual([])
    await amira.close()
  })

  test('without script: the address holds the groups, added by name one after the other', async () => {
    const amira = await openPerson(browser!, app.url, { ...PHONE, javaScriptEnabled: false })
    const { page } = amira
    await page.goto('/groups/half-a-bed')
    await page.getByRole('link', { name: 'Lay beside other groups' }).click()
    await page.getByRole('textbox').fill('The Tuesday Table')
    await page.getByRole('button', { name: 'Lay it beside' }).click()
    expect(await page.locator('h1').textContent()).toBe('Two groups side by side')
    expect(await page.locator('button[data-keep]').count()).toBe(0)
    await amira.close()
  })

  test('what somebody else put into the storage does no harm', async () => {
    const amira = await openPerson(browser!, app.url, DESKTOP)
    const { page } = amira
    await page.goto('/about')
    const planted = [
      { slug: '../../x', name: '<img src=x onerror=alert(1)>', asOf: '', facts: {} },
      7,
      null,
      { slug: 'a' },
    ]
    await page.evaluate(text => localStorage.setItem('waymeet.shortlist', text), JSON.stringify(planted))
    await page.goto('/shortlist')
    expect(await page.getByText('Nothing is kept yet').isVisible()).toBe(true)
    await page.evaluate(() => localStorage.setItem('waymeet.shortlist', '{broken'))
    await page.reload()
    expect(await page.getByText('Nothing is kept yet').isVisible()).toBe(true)
    expect(amira.faults).toEqual([])
    await amira.close()
  })
})
