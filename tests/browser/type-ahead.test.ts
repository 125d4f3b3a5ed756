/** Suggestions while typing: from a list in the browser, so that no letter goes out; by keyboard, by thumb, and not at all. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { violations } from '#support/looking.ts'

const browser = await openChromium()
const app = await serveTestApp()

const whatFor = (page: Page) => page.getByRole('combobox', { name: 'What for?' })
const where = (page: Page) => page.getByRole('combobox', { name: 'Where?' })
const shown = (page: Page) => page.locator('.suggestions li').allInnerTexts()

describe.skipIf(!browser)('suggestions while typing', () => {
  test('nothing typed is sent: two lists are fetched whole, and then nothing', async () => {
    const amira = await openPerson(browser!, app.url, PHONE)
    const { page } = amira
    await page.goto('/')
    await page.waitForLoadState('networkidle')
    const before = amira.requests.length
    await whatFor(page).pressSequentially('depress')
    await page.getByRole('option', { name: /Depression/ }).waitFor()
    await where(page).pressSequentially('worksop')
    await page.getByRole('option', { name: /Worksop/ }).waitFor()
    const asked = amira.requests.slice(before).map(request => new URL(request.url()))
    expect(asked.map(({ pathname }) => pathname.replace(/-[\w-]{8}\.json$/, ''))).toEqual([
      '/lists/topics-en',
      '/lists/towns',
    ])
    expect(asked.map(({ search }) => search)).toEqual(['', ''])
    expect(app.log.join('\n')).not.toMatch(/depress|worksop/i)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(amira.faults).toEqual([])
    await amira.close()
  })

  test('Daniel chooses by arrows and Enter, and Enter again sends the form', async () => {
    const daniel = await openPerson(browser!, app.url, DESKTOP)
    const { page } = daniel
    await page.goto('/')
    const field = whatFor(page)
    await field.pressSequentially('alcoh')
    await page.locator('.suggestions li').first().waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    expect(await field.getAttribute('aria-activedescendant')).toBeNull()
    await field.press('ArrowUp')
    await field.press('ArrowDown')
    await field.press('ArrowDown')
    const active = page.locator(`#${await field.getAttribute('aria-activedescendant')}`)
    expect(await active.getAttribute('aria-selected')).toBe('true')
    expect(await active.innerText()).toMatch(/Drinking/)
    await field.press('Enter')
    expect(await field.inputValue()).toBe('Drinking')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    expect(new URL(page.url()).pathname).toBe('/')
    await field.press('Enter')
    await page.waitForURL(/\/find\?q=Drinking/)
    expect(daniel.faults).toEqual([])
    await daniel.close()
  })

  test('Escape puts the list away for as long as he is in the field; what he typed stays', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/')
    const field = whatFor(page)
    await field.pressSequentially('gri')
    await page.getByRole('option').first().waitFor()
    await field.press('Escape')
    expect(await field.inputValue()).toBe('gri')
    await field.pressSequentially('e')
    await page.waitForTimeout(200)
    expect(await page.getByRole('listbox').count()).toBe(0)
    await field.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    await field.press('Tab')
    expect(await page.getByRole('listbox').count()).toBe(0)
    expect(await field.inputValue()).toBe('grie')
    await close()
  })

  test('a word in the middle, another word for it, and a sentence that is nobody’s label', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/')
    await whatFor(page).pressSequentially('sclerosis')
    await page
      .getByRole('option', { name: /sclerosis/i })
      .first()
      .waitFor()
    await whatFor(page).fill('my husband won’t stop drinking and I')
    await page.getByRole('listbox').waitFor({ state: 'hidden' })
    await whatFor(page).fill('d')
    expect(await page.getByRole('option').count()).toBe(0)
    await close()
  })

  test.each([PHONE, DESKTOP])(
    'by thumb: 44 px, no sideways scrolling, nothing moves, axe finds nothing ($viewport.width px)',
    async size => {
      const { page, close } = await openPerson(browser!, app.url, { ...size, hasTouch: true })
      for (const path of ['/', '/find?q=grief&near=Worksop']) {
        await page.goto(path)
        const before = await page.getByRole('button', { name: 'Find groups' }).boundingBox()
        await where(page).fill('')
        await where(page).pressSequentially('new')
        await page.getByRole('option').first().waitFor()
        expect(await page.getByRole('button', { name: 'Find groups' }).boundingBox()).toEqual(before)
        for (const option of await page.locator('.suggestions li').all()) {
          const box = (await option.boundingBox())!
          expect(box.height).toBeGreaterThanOrEqual(44)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(size.viewport.width)
        }
        expect(await violations(page)).toEqual([])
        const [first = ''] = await shown(page)
        await page.locator('.suggestions li').first().tap()
        expect(first.startsWith((await where(page).inputValue()).split(',')[0]!)).toBe(true)
      }
      await close()
    },
  )

  test.each([PHONE, DESKTOP])(
    'the list floats above what follows, to its last line ($viewport.width px)',
    async size => {
      const { page, close } = await openPerson(browser!, app.url, size)
      for (const path of ['/', '/find?q=grief&near=Worksop']) {
        await page.goto(path)
        await where(page).fill('')
        await where(page).pressSequentially('new')
        await page.getByRole('option').first().waitFor()
        const lastIsSeen = () =>
          page.evaluate(() => {
            const last = [...document.querySelectorAll('.suggestions:not([hidden]) li')].at(-1)
            last?.scrollIntoView({ block: 'center' })
            const { left = 0, bottom = 0 } = last?.getBoundingClientRect() ?? {}
            return last?.contains(document.elementFromPoint(left + 20, bottom - 3)) ?? false
          })
        await expect.poll(lastIsSeen, { message: path }).toBe(true)
      }
      await close()
    },
  )

  test('Harold hears how many there are once his fingers rest', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.goto('/')
    await whatFor(page).pressSequentially('depress')
    await page
      .getByRole('status')
      .filter({ hasText: /Suggestions: \d/ })
      .waitFor({ state: 'attached' })
    await close()
  })

  test('in the reader’s own language', async () => {
    const { page, close } = await openPerson(browser!, app.url, PHONE)
    await page.goto('/de')
    await page.getByRole('combobox').first().pressSequentially('einsam')
    await page
      .getByRole('option', { name: /Einsam/i })
      .first()
      .waitFor()
    await close()
  })

  test('where the list cannot be had, and without script, the form is the form', async () => {
    const { page, close } = await openPerson(browser!, app.url, DESKTOP)
    await page.route('**/lists/*', route => route.abort())
    await page.goto('/')
    await whatFor(page).pressSequentially('grief')
    expect(await page.getByRole('option').count()).toBe(0)
    await whatFor(page).press('Enter')
    await page.waitForURL(/q=grief/)
    await close()
    const plain = await openPerson(browser!, app.url, { ...DESKTOP, javaScriptEnabled: false })
    await plain.page.goto('/')
    expect(await plain.page.getByRole('combobox').count()).toBe(0)
    expect(await plain.page.getByLabel('What for?').getAttribute('autocomplete')).toBe('off')
    await plain.close()
  })
})
