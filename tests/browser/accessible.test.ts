/** Every kind of page for everybody: axe (WCAG 2.2 AA), narrow and zoomed, in light, dark, high contrast and less motion. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson, PHONE, type Watched } from '#support/chromium.ts'
import { EVERY_KIND_OF_PAGE } from '#support/every-kind-of-page.ts'
import { EVERYTHING, overflow, violations } from '#support/looking.ts'

const browser = await openChromium()
const app = await serveTestApp()
const pages = Object.entries(EVERY_KIND_OF_PAGE)

/** What colours and width can change; the rest is the same page. */
const LOOKS = { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] }

async function onAll(person: Watched, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const found: string[] = []
  for (const [name, path] of pages) {
    await person.page.goto(path)
    found.push(...(await look(person.page)).map(fault => `${name}: ${fault}`))
  }
  const faults = person.faults.filter(fault => !/status of 404/.test(fault))
  await person.close()
  return [...found, ...faults]
}

const NARROW = { viewport: { width: 320, height: 640 } }
const SETTINGS = [
  { name: 'desk, light', size: DESKTOP, colorScheme: 'light' as const, rules: EVERYTHING },
  { name: 'desk, dark', size: DESKTOP, colorScheme: 'dark' as const, rules: LOOKS },
  { name: 'phone, light', size: PHONE, colorScheme: 'light' as const, rules: LOOKS },
  { name: '320 px, dark', size: NARROW, colorScheme: 'dark' as const, rules: EVERYTHING },
]

describe.skipIf(!browser)('every kind of page', () => {
  test.each(SETTINGS)(
    'axe finds nothing ($name)',
    {
      timeout: 120_000,
    },
    async ({ size, colorScheme, rules }) => {
      const person = await openPerson(browser!, app.url, { ...size, colorScheme })
      expect(await onAll(person, page => violations(page, rules))).toEqual([])
    },
  )

  test('the looking sees: planted faults are found', async () => {
    const { page, close } = await openPerson(browser!, app.url, NARROW)
    await page.goto('/about')
    await page.evaluate(() => {
      const wide = document.createElement('p')
      wide.textContent = 'Pale and wide'
      wide.style.setProperty('width', '400px')
      wide.style.setProperty('color', '#eee')
      document.querySelector('main h1')?.after(wide, document.createElement('img'))
    })
    const found = (await violations(page)).join('\n')
    expect(found).toContain('color-contrast')
    expect(found).toContain('image-alt')
    expect(await overflow(page)).toContain('P.')
    await close()
  })

  test('fits 320 px and 400 % zoom (1280 at 4:1) without scrolling sideways', {
    timeout: 60_000,
  }, async () => {
    const sizes = [NARROW.viewport, { width: 320, height: 225 }, PHONE.viewport, { width: 768, height: 900 }]
    const look = async (page: Page) => {
      const found: string[] = []
      for (const size of sizes) {
        await page.setViewportSize(size)
        const wide = await overflow(page)
        if (wide) found.push(`at ${size.width} × ${size.height}: ${wide}`)
      }
      return found
    }
    expect(await onAll(await openPerson(browser!, app.url, NARROW), look)).toEqual([])
  })

  test('text at twice its size neither covers nor is cut', { timeout: 60_000 }, async () => {
    const person = await openPerson(browser!, app.url, DESKTOP)
    const look = async (page: Page) => {
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      return [await overflow(page)].filter(each => each !== null)
    }
    expect(await onAll(person, look)).toEqual([])
  })

  test('the reader’s own spacing of text (WCAG 1.4.12) cuts nothing off', { timeout: 60_000 }, async () => {
    const person = await openPerson(browser!, app.url, PHONE)
    const look = async (page: Page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        )
        document.adoptedStyleSheets = [sheet]
      })
      return [await overflow(page)].filter(each => each !== null)
    }
    expect(await onAll(person, look)).toEqual([])
  })

  test('with forced colours links and buttons can still be seen', { timeout: 60_000 }, async () => {
    const person = await openPerson(browser!, app.url, { ...DESKTOP, forcedColors: 'active' })
    const look = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.button, input:not([type=hidden]), select')].flatMap(each => {
          const { borderStyle, display } = getComputedStyle(each)
          return display !== 'none' && borderStyle === 'none' && !each.matches('[type=checkbox]')
            ? [`${each.tagName}.${each.className} has no edge`]
            : []
        }),
      )
    expect(await onAll(person, look)).toEqual([])
  })

  test('with less motion nothing moves', { timeout: 60_000 }, async () => {
    const person = await openPerson(browser!, app.url, { ...DESKTOP, reducedMotion: 'reduce' })
    const look = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap(each => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each)
          const slow = transitionDuration.split(',').some(time => Number.parseFloat(time) > 0.01)
          return slow || animationName !== 'none' || scrollBehavior === 'smooth'
            ? [`${each.tagName}.${each.className} moves`]
            : []
        }),
      )
    expect(await onAll(person, look)).toEqual([])
  })

  test('what is pressed is large enough for a thumb (24 px, WCAG 2.5.8; buttons 44)', {
    timeout: 60_000,
  }, async () => {
    const person = await openPerson(browser!, app.url, PHONE)
    const look = (page: Page) =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'button, .button, input:not([type=hidden]):not([type=checkbox]), select, summary',
          ),
        ].flatMap(each => {
          const { width, height } = each.getBoundingClientRect()
          const least = each.matches('.button-small, .link-button, summary') ? 24 : 44
          return width > 0 && height < least
            ? [`${each.tagName}.${each.className} is ${Math.round(height)} px high`]
            : []
        }),
      )
    expect(await onAll(person, look)).toEqual([])
  })
})
