/** Every kind of page in each language, in a real browser: fits a phone, axe finds nothing, and the switch needs no script. */
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { EVERY_KIND_OF_PAGE } from '#support/every-kind-of-page.ts'
import { EVERYTHING, onEach, overflow, violations } from '#support/looking.ts'
import { LANGUAGES, OWN_NAME } from '#ui/languages/language.ts'
import { en } from '#ui/messages/en/index.ts'

const browser = await openChromium()
const app = await serveTestApp({ demo: true })
const pages = Object.entries(EVERY_KIND_OF_PAGE)
const keys = new Set(Object.keys(en))

describe.skipIf(!browser)('every kind of page', () => {
  test.each([...LANGUAGES])(
    'in %s says its language, shows no key, fits a phone and a small window, and axe finds nothing',
    { timeout: 240_000 },
    async language => {
      const persons = await Promise.all([1, 2].map(() => openPerson(browser!, app.url, PHONE)))
      const found = await onEach(pages, persons, async ({ page }, [name, path]) => {
        const faults: string[] = []
        await page.goto(`/${language}${path}`)
        const { lang, words } = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          words: document.body.innerText.split(/\s+/),
        }))
        if (lang.slice(0, 2) !== language) faults.push(`says it is in ${lang}`)
        for (const word of words) if (keys.has(word)) faults.push(`shows the key ${word}`)
        // English is looked at in every light and width elsewhere.
        if (language === 'en') return faults.map(fault => `${name}: ${fault}`)
        // Colours are the same in every language.
        faults.push(...(await violations(page, EVERYTHING, ['color-contrast'])))
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 740 })
          const wide = await overflow(page)
          if (wide) faults.push(`at ${width}: ${wide}`)
        }
        await page.setViewportSize(PHONE.viewport)
        return faults.map(fault => `${name}: ${fault}`)
      })
      const faults = persons.flatMap(person => person.faults)
      expect([...found, ...faults.filter(fault => !/status of 404/.test(fault))]).toEqual([])
      await Promise.all(persons.map(({ close }) => close()))
    },
  )
})

describe.skipIf(!browser)('Karin, whose browser asks for Norwegian, without script', () => {
  const hers = { ...PHONE, locale: 'nb-NO', javaScriptEnabled: false }

  test('is answered in Norwegian, and finds the other languages at the foot of the page she is on', async () => {
    const { page, close } = await openPerson(browser!, app.url, hers)
    await page.goto('/find?q=grief&near=Worksop')
    expect(await page.getAttribute('html', 'lang')).toBe('nb')
    await page.getByRole('link', { name: OWN_NAME.de }).click()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/de/find?q=grief&near=Worksop')
    expect(await page.getAttribute('html', 'lang')).toBe('de')
    await close()
  })

  test('stays in what she chose over links and forms', async () => {
    const { page, close } = await openPerson(browser!, app.url, hers)
    await page.goto('/de/')
    await page.fill('input[name="q"]', 'Trauer')
    await page.locator('form[action="/de/find"] button').first().click()
    expect(new URL(page.url()).pathname).toBe('/de/find')
    await page.locator('main article a, main .notice a').first().click()
    expect(new URL(page.url()).pathname).toMatch(/^\/de\//)
    expect(await page.context().cookies()).toEqual([])
    await close()
  })
})

test.skipIf(!browser)(
  'Daniel’s shortlist, drawn on his phone, leads to pages in the language he reads',
  async () => {
    const { page, close } = await openPerson(browser!, app.url, PHONE)
    await page.goto('/nb/groups/the-tuesday-table')
    await page.locator('[data-keep]').click()
    await page.goto('/nb/shortlist')
    expect(await page.locator('[data-kept] [data-name]').getAttribute('href')).toBe(
      '/nb/groups/the-tuesday-table',
    )
    await close()
  },
)
