/** Every kind of page for everybody: axe (WCAG 2.2 AA), narrow and zoomed, in light, dark, high contrast and less motion. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { EVERY_KIND_OF_PAGE } from '#support/every-kind-of-page.ts'
import { onEach, overflow, violations } from '#support/looking.ts'

const browser = await openChromium()
const app = await serveTestApp()
const pages = Object.entries(EVERY_KIND_OF_PAGE)

/** What another width alone can change. */
const ROOM = { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] }

/** Each page is opened once for all that is looked at in it, two at a time. */
async function onAll(
  size: typeof PHONE,
  look: (page: Page, found: (where: string, faults: string[]) => void) => Promise<void>,
): Promise<string[]> {
  const persons = await Promise.all([1, 2].map(() => openPerson(browser!, app.url, size)))
  const found = await onEach(pages, persons, async ({ page }, [name, path]) => {
    const faults: string[] = []
    await page.emulateMedia(AS_OPENED)
    await page.setViewportSize(size.viewport)
    await page.goto(path)
    await look(page, (where, some) => faults.push(...some.map(fault => `${name}, ${where}: ${fault}`)))
    return faults
  })
  const faults = persons.flatMap(person => person.faults).filter(fault => !/status of 404/.test(fault))
  await Promise.all(persons.map(({ close }) => close()))
  return [...found, ...faults]
}

const AS_OPENED = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const
const NARROW = { viewport: { width: 320, height: 640 } }
/** Narrow, at 400 % zoom of 1280 px, a phone, and a tablet. */
const WIDTHS = [NARROW.viewport, { width: 320, height: 225 }, PHONE.viewport, { width: 768, height: 900 }]

/** Colours fade over: what is looked at is where they come to rest. */
async function change(page: Page, media: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  await page.emulateMedia(media)
  await page.evaluate(() => Promise.all(document.getAnimations().map(each => each.finished.catch(() => {}))))
}

const tooWide = async (page: Page) => [await overflow(page)].filter(each => each !== null)

/** What has no edge where colours are forced: links like buttons, and fields. */
const edgeless = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.button, input:not([type=hidden]), select')].flatMap(each => {
      const { borderStyle, display } = getComputedStyle(each)
      return display !== 'none' && borderStyle === 'none' && !each.matches('[type=checkbox]')
        ? [`${each.tagName}.${each.className} has no edge`]
        : []
    }),
  )

const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(each => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each)
      const slow = transitionDuration.split(',').some(time => Number.parseFloat(time) > 0.01)
      return slow || animationName !== 'none' || scrollBehavior === 'smooth'
        ? [`${each.tagName}.${each.className} moves`]
        : []
    }),
  )

/** What a thumb misses: less than 24 px (WCAG 2.5.8), and of buttons less than 44. */
const tooSmall = (page: Page) =>
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

/** The reader’s own spacing of text (WCAG 1.4.12). */
const spaceOut = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    )
    document.adoptedStyleSheets = [sheet]
  })

describe.skipIf(!browser)('every kind of page', () => {
  test('at a desk: axe finds nothing in the light, forced colours leave edges, less motion moves nothing, text at twice its size fits', {
    timeout: 240_000,
  }, async () => {
    const found = await onAll(DESKTOP, async (page, found) => {
      found('light', await violations(page))
      await change(page, { forcedColors: 'active' })
      found('forced colours', await edgeless(page))
      await change(page, { forcedColors: 'none', reducedMotion: 'reduce' })
      found('less motion', await moving(page))
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      found('text twice its size', await tooWide(page))
    })
    expect(found).toEqual([])
  })

  test('on a phone: axe finds nothing in the dark, a thumb hits, and down to 320 px and with spaced text nothing is cut off', {
    timeout: 240_000,
  }, async () => {
    const found = await onAll(PHONE, async (page, found) => {
      found('by thumb', await tooSmall(page))
      await change(page, { colorScheme: 'dark' })
      found('dark', await violations(page))
      for (const size of WIDTHS) {
        await page.setViewportSize(size)
        found(`${size.width} × ${size.height}`, await tooWide(page))
        if (size === NARROW.viewport) found('at 320 px', await violations(page, ROOM))
      }
      await page.setViewportSize(PHONE.viewport)
      await spaceOut(page)
      found('spaced text', await tooWide(page))
    })
    expect(found).toEqual([])
  })

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
})
