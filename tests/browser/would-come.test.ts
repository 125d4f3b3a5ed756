/** Saying that one would come, in a real browser without script: also where there is no https to say where a page is from. */
import { expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { openChromium, TOWN } from '#support/chromium.ts'

const browser = await openChromium()
const app = await serveTestApp({ settings: { BASE_URL: `http://${TOWN}` } })
const town = `http://${TOWN}:${new URL(app.url).port}`
const kept = async () =>
  (await app.waymeet.database.pool.query<{ times: number }>('select times from directory.would_come')).rows

test.skipIf(!browser)(
  'Amira presses twice in a hurry at the plain address of a town, and it counts once',
  { timeout: 120_000 },
  async () => {
    const context = await browser!.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    })
    const page = await context.newPage()
    await page.goto(`${town}/find?q=alopecia&near=Worksop`)
    await page.getByRole('link', { name: 'Say that you would come' }).click()
    const sent = page.waitForRequest(request => request.method() === 'POST')
    await page.getByRole('button', { name: 'Yes, I would come' }).dblclick()
    const headers = await (await sent).allHeaders()
    expect([headers['sec-fetch-site'], headers.origin]).toEqual([undefined, town])
    await expect.poll(() => page.url()).toContain('/interest/thanks?topic=alopecia')
    expect(await kept()).toEqual([{ times: 1 }])

    await context.close()
  },
)

test.skipIf(!browser)('a page of another site cannot press for her', { timeout: 120_000 }, async () => {
  const before = await kept()
  const page = await browser!.newPage()
  const fields = { topic: 'grief', near: 'Worksop', key: crypto.randomUUID() }
  const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`)
  for (const address of [town, app.url]) {
    await page.goto('about:blank')
    await page.setContent(
      `<form method="post" action="${address}/interest">${inputs.join('')}<button>Win</button></form>`,
    )
    const answer = page.waitForResponse(response => response.request().method() === 'POST')
    await page.getByRole('button').click()
    expect((await answer).status()).toBe(404)
  }
  expect(await kept()).toEqual(before)
  await page.close()
})
