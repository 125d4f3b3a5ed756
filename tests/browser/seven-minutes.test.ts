/** Dr Mehta has seven minutes, and half a minute of them for this: place, topic, sheet. Nothing is kept, nothing is typed (M09). */
import { expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { openChromium, openPerson, PHONE } from '#support/chromium.ts'

const browser = await openChromium()
const app = await serveTestApp({ settings: { HOME_PLACE: 'Worksop' } })

/** Half a minute is five pages: some four seconds to read and to press, and two for a page on a slow line. */
const SECONDS_A_PAGE = 6
const MOST_SECONDS = 30
const MOST_TAPS = 4

async function consultingRoom() {
  const person = await openPerson(browser!, app.url, { ...PHONE, javaScriptEnabled: false, hasTouch: true })
  const { page } = person
  let taps = 0
  await page.goto('/professionals')
  return {
    ...person,
    async tap(selector: string) {
      taps++
      const opened = page.waitForEvent('load')
      await page.locator(selector).first().tap()
      await opened
    },
    spent: () => ({ taps, seconds: (taps + 1) * SECONDS_A_PAGE }),
    async leavesNothing() {
      const { cookies, origins } = await page.context().storageState()
      expect({ cookies, origins }).toEqual({ cookies: [], origins: [] })
      expect(person.requests.every(each => each.method() === 'GET')).toBe(true)
      expect(person.foreign()).toEqual([])
      expect(person.faults).toEqual([])
      await person.close()
    },
  }
}

const within = ({ taps, seconds }: { taps: number; seconds: number }) => {
  expect(taps).toBeLessThanOrEqual(MOST_TAPS)
  expect(seconds).toBeLessThanOrEqual(MOST_SECONDS)
}

test.skipIf(!browser)('another town, a topic, and the sheet with everybody on it: two taps', async () => {
  const room = await consultingRoom()
  await room.tap('.tiles-small a')
  await room.tap('.tiles:not(.tiles-small) a')
  const sheet = await room.page.locator('.sheet').innerText()
  expect(sheet).toMatch(/All \d+ groups|The one group/)
  expect(sheet).toMatch(/As it was on .*2026/)
  expect(sheet).toMatch(/\/g\/[2-9a-z]{5}-[2-9a-z]{5}/)
  expect(room.spent().taps).toBe(2)
  within(room.spent())
  await room.leavesNothing()
})

test.skipIf(!browser)('a card that tells nobody what for: four taps from another town', async () => {
  const room = await consultingRoom()
  await room.tap('.tiles-small a')
  await room.tap('.tiles:not(.tiles-small) a')
  await room.tap('a[href^="/card"]')
  await room.tap('a[href*="plain=1"]')
  expect(await room.page.locator('.carried').innerText()).toMatch(/\/g\/[2-9a-z]{5}-[2-9a-z]{5}/)
  within(room.spent())
  await room.leavesNothing()
})

test.skipIf(!browser)(
  'a topic that is not among the most used: two taps, and narrowed and whole again in four',
  async () => {
    const room = await consultingRoom()
    await room.tap('a[href^="/professionals/topics"]')
    await room.tap('a[href^="/sheet?topic=grief&"]')
    const count = await room.page.locator('.sheet-list > li').count()
    await room.tap('.sheet-narrow a')
    expect(await room.page.locator('.sheet-narrowed').innerText()).toMatch(/\d+ of \d+ shown: /)
    expect(await room.page.locator('.sheet-list > li').count()).toBeLessThan(count)
    await room.tap('.sheet-narrowed a')
    expect(await room.page.locator('.sheet-list > li').count()).toBe(count)
    within(room.spent())
    await room.leavesNothing()
  },
)
