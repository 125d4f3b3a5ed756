/** *Leave this page*: for somebody who must not be seen here (R12). */
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { openChromium, openPerson, PHONE, type Watched } from '#support/chromium.ts'

const browser = await openChromium()
const app = await serveTestApp()
const SENSITIVE = '/groups/the-quiet-door'

/** The dull page she is taken to, without asking anybody for it. */
async function sofia(script: boolean): Promise<Watched> {
  const watched = await openPerson(browser!, app.url, { ...PHONE, javaScriptEnabled: script })
  await watched.page.route(/^https:/, route =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><h1>Rain</h1>' }),
  )
  return watched
}

describe.skipIf(!browser)('Sofia hears somebody at the door', () => {
  test('without script the link leads away, and tells the next page nothing', async () => {
    const { page, close, requests } = await sofia(false)
    await page.goto(SENSITIVE)
    await page.getByRole('link', { name: 'Leave this page' }).click()
    await page.waitForURL(/^https:/)
    expect(await page.title()).toBe('Weather')
    expect(requests.find(each => each.url().startsWith('https:'))!.headers().referer).toBeUndefined()
    await close()
  })

  test('with script one press is enough, and going back does not show the page', async () => {
    const { page, close } = await sofia(true)
    await page.goto('/topics')
    await page.goto(SENSITIVE)
    await page.getByRole('link', { name: 'Leave this page' }).click()
    await page.waitForURL(/^https:/)
    await page.goBack()
    await page.waitForTimeout(300)
    expect(await page.locator('h1').textContent()).not.toBe('The Quiet Door')
    expect(await page.title()).not.toContain('Quiet')
    await close()
  })

  test('three presses of Shift do the same; two, or three with a letter between, do not', async () => {
    const { page, close } = await sofia(true)
    await page.goto(SENSITIVE)
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key)
    await page.waitForTimeout(200)
    expect(page.url()).toContain(SENSITIVE)
    for (const key of ['Shift', 'Shift']) await page.keyboard.press(key)
    await page.waitForURL(/^https:/)
    await close()
  })

  test('it stands on searches for it and on the topic too, and reaches the thumb', async () => {
    const { page, close } = await sofia(true)
    for (const path of [
      '/find?q=he+hits+me',
      '/find?q=xylophone',
      '/topics/domestic-abuse',
      '/topics/baby-loss',
      SENSITIVE,
    ]) {
      await page.goto(path)
      const box = await page.getByRole('link', { name: 'Leave this page' }).boundingBox()
      expect(box!.height, path).toBeGreaterThanOrEqual(24)
      expect(box!.y + box!.height, path).toBeLessThan(PHONE.viewport.height)
      expect(await page.getByText('This visit stays in your browser’s history.').isVisible(), path).toBe(true)
    }
    await page.goto('/topics/copd')
    expect(await page.getByRole('link', { name: 'Leave this page' }).count()).toBe(0)
    await close()
  })
})
