/** Daniel uses no mouse: everything is reached by Tab, in the order it is read, seen while it is reached, and pressed by Enter. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { EVERY_KIND_OF_PAGE } from '#support/every-kind-of-page.ts'

const browser = await openChromium()
const app = await serveTestApp()

interface Stop {
  /** Place of the control in the document; -1 outside. */
  at: number
  name: string
  /** A ring, a border or another ground shows where one is. */
  visible: boolean
  onScreen: boolean
}

/** Everything that can be used, in the order it stands; numbered in the page so that a stop can be named. */
const number = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const usable = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, summary, textarea, [tabindex="0"]',
      ),
    ]
    const shown = usable.filter(
      each =>
        each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        !each.hasAttribute('disabled') &&
        each.tabIndex >= 0,
    )
    for (const [n, each] of shown.entries()) each.dataset.stop = String(n)
    return shown.length
  })

const here = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const on = document.activeElement as HTMLElement | null
    if (!on || on === document.body) return { at: -1, name: '', visible: true, onScreen: true }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(on)
    const { top, bottom, left, right } = on.getBoundingClientRect()
    return {
      at: Number(on.dataset.stop ?? -1),
      name: `${on.tagName} ${(on.textContent || on.getAttribute('name') || '').trim().slice(0, 30)}`,
      visible: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      onScreen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    }
  })

async function walk(page: Page): Promise<{ stops: Stop[]; usable: number }> {
  const usable = await number(page)
  const stops: Stop[] = []
  for (let n = 0; n <= usable + 2; n++) {
    await page.keyboard.press('Tab')
    const stop = await here(page)
    if (stop.at === -1 || stops.some(each => each.at === stop.at)) break
    stops.push(stop)
  }
  return { stops, usable }
}

const WALKED = [
  'front',
  'found near a place',
  'group',
  'group paused',
  'sheet',
  'sheet, narrowed',
  'professionals, a place',
  'card',
  'side by side',
  'shortlist',
  'near',
  'which place',
  'urgent help',
]

describe.skipIf(!browser)('Daniel walks by Tab', () => {
  test.each(WALKED)(
    '%s: skip link first, all reached in order, each one seen',
    { timeout: 60_000 },
    async name => {
      const { page, close } = await openPerson(browser!, app.url, name === 'front' ? PHONE : DESKTOP)
      await page.goto(EVERY_KIND_OF_PAGE[name]!)
      const { stops, usable } = await walk(page)
      const first = ['found near a place', 'near', 'which place'].includes(name)
        ? 'groups found'
        : 'main part'
      expect(stops[0]?.name).toBe(`A Skip to the ${first}`)
      expect(stops.map(({ at }) => at)).toEqual(Array.from({ length: usable }, (_, n) => n))
      expect(stops.filter(({ visible }) => !visible).map(each => each.name)).toEqual([])
      expect(stops.filter(({ onScreen }) => !onScreen).map(each => each.name)).toEqual([])
      await close()
    },
  )

  test('the skip link leads past the menu, and the next Tab is in the main part', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await close()
  })

  test.each(['/find?q=grief&near=Worksop', '/near/Worksop', '/topics/grief', '/nb/find?q=sorg&near=Worksop'])(
    'Harold, who hears the page, is at the first group of %s after two Tabs and an Enter',
    async address => {
      for (const size of [PHONE, DESKTOP]) {
        const { page, close } = await openPerson(browser!, app.url, size)
        await page.goto(address)
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
        const first = await page.locator('ol.notices h3 a').first().getAttribute('href')
        expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first)
        await close()
      }
    },
  )

  test('a list that was narrowed away is skipped to no more', async () => {
    const { page, close } = await openPerson(browser!, app.url, { ...DESKTOP, javaScriptEnabled: true })
    await page.goto('/find?q=grief&near=Worksop')
    const ways = () => page.locator('body > .skip').count()
    expect(await ways()).toBe(2)
    for (const day of ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']) {
      await page.goto(`/find?q=grief&near=Worksop&day=${day}`)
      const there = await page.locator('ol.notices > li').count()
      expect(await ways(), day).toBe(there > 0 ? 2 : 1)
    }
    await close()
  })

  test('on a phone, Menu leads to the menu under its heading, and the next Tab is its first entry', async () => {
    const { page, close } = await openPerson(browser!, app.url, PHONE)
    await page.goto('/about')
    await page.getByRole('link', { name: 'Menu', exact: true }).press('Enter')
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    expect(await focused()).toBe('Menu')
    expect(await page.getByRole('heading', { name: 'Menu' }).isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Find a group')
    await close()
  })

  test('words, Enter; to the first group, Enter; and the button that keeps it, Space: no mouse at all', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/')
    const tabTo = async (selector: string) => {
      for (let n = 0; n < 80; n++) {
        if (await page.evaluate(each => document.activeElement?.matches(each) ?? false, selector)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`${selector} was not reached.`)
    }
    await tabTo('#q')
    await page.keyboard.type('copd')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Worksop')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/find\?/)
    await tabTo('ol.notices h3 a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/groups\//)
    await tabTo('button[data-keep]')
    await page.keyboard.press('Space')
    expect(await page.locator('button[data-keep]').getAttribute('aria-pressed')).toBe('true')
    await close()
  })

  test('nothing holds the keyboard: Tab leaves every page at its end', async () => {
    const { page, close } = await openPerson(browser!, app.url, { ...DESKTOP, javaScriptEnabled: true })
    await page.goto('/find?q=grief&near=Worksop')
    const { stops, usable } = await walk(page)
    expect(stops.length).toBe(usable)
    await close()
  })
})
