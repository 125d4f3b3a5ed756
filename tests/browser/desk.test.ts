/** Karin's ten minutes by keyboard alone, and Joan's way from the letter to a confirmed record on an old phone without script. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { FACTS } from '#contexts/directory/index.ts'
import { serveTestApp } from '#support/app-on-port.ts'
import { CAST } from '#support/cast.ts'
import { DESKTOP, openChromium, openPerson, PHONE, type Watched } from '#support/chromium.ts'
import { letterTo } from '#support/letter-to-contact.ts'
import { overflow, violations } from '#support/looking.ts'
import { inviteTo, newestCode } from '#support/sign-in.ts'

const DAY = 86_400_000
const now = Date.parse('2026-11-12T12:00:00Z')
const confirmed = (daysAgo: number) =>
  FACTS.map(fact => ({ fact, by: 'group', how: 'email', at: now - daysAgo * DAY }) as const)
const life = { state: 'open', since: '2020-01-01', until: null, note: null } as const
const made = (n: number, name: string, slug: string, daysAgo: number) => ({
  ...CAST[n]!,
  ...{ name, slug, life, source: null, confirmations: confirmed(daysAgo) },
  contact: { phone: `01632 96014${n}`, email: null, web: null },
})
const kettle = made(0, 'Evening Kettle', 'evening-kettle', 400)
const boots = made(1, 'Boots and Flasks', 'boots-and-flasks', 215)
const KARIN = 'karin@desk.example'

const browser = await openChromium()
const app = await serveTestApp({ groups: [kettle, boots], now })
await app.waymeet.parts.intermediaries.beat()
await app.work()

async function karinAt(size: typeof PHONE): Promise<Watched> {
  await inviteTo(app, KARIN)
  const karin = await openPerson(browser!, app.url, size)
  const { page } = karin
  await page.goto('/sign-in')
  await page.getByLabel('Your e-mail address').fill(KARIN)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/sign-in/code')
  await app.work()
  await page.getByLabel('Code').fill(newestCode(app, KARIN))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk')
  return karin
}

const opened = (page: Page) => page.locator('details.task[open] summary b').textContent()
/** A page that comes is read before it is pressed on. */
const press = async (page: Page, key: string) => {
  await page.waitForTimeout(700)
  await page.keyboard.press(key)
}
const tabTo = async (page: Page, what: string) => {
  for (let n = 0; n < 40; n++) {
    if (await page.evaluate(each => document.activeElement?.matches(each) ?? false, what)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${what} was not reached.`)
}

/** In light and dark, as narrow as a phone and as wide as a desk. */
async function look(page: Page, path: string): Promise<string[]> {
  const faults: string[] = []
  await page.goto(path)
  for (const { viewport } of [DESKTOP, PHONE])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const wide = await overflow(page)
      const found = [...(await violations(page)), ...(wide === null ? [] : [wide])]
      faults.push(...found.map(fault => `${path}, ${viewport.width} px, ${colorScheme}: ${fault}`))
    }
  return faults
}

describe.skipIf(!browser)('Karin at the desk', () => {
  test('goes down, opens, takes the group’s word, undoes it and goes on, by single keys and by Tab alone', {
    timeout: 60_000,
  }, async () => {
    const { page, close, faults, foreign } = await karinAt(DESKTOP)
    expect(await page.locator('h1').textContent()).toBe('2 things today, then you are done')
    expect(await opened(page)).toContain('Boots and Flasks')
    for (const [key, name] of [
      ['j', 'Evening Kettle'],
      ['k', 'Boots and Flasks'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await opened(page)).toContain(name)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    }
    // The same key once more, by a finger that was too quick, as each page comes: nothing is confirmed unread.
    await page.addInitScript(() =>
      addEventListener('load', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: '1' }))),
    )
    const confirm = () => page.waitForURL(/\/desk(\?.*)?#next$/)
    await Promise.all([confirm(), press(page, '1')])
    await page.getByRole('heading', { name: 'One thing today, then you are done' }).waitFor()
    await page.waitForTimeout(700)
    expect(await page.locator('.done-list li').count()).toBe(1)
    await press(page, 'u')
    await page.getByRole('heading', { name: '2 things today, then you are done' }).waitFor()
    // Without single keys: Tab and Enter reach the same.
    await tabTo(page, 'details.task[open] button[value=still-right]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'One thing today, then you are done' }).waitFor()
    await tabTo(page, 'details.task summary')
    expect(await opened(page)).toContain('Evening Kettle')
    await tabTo(page, '.ask-whom input[name=reach]')
    await page.keyboard.type('1ju')
    expect(await page.locator('input[name=reach]').inputValue()).toBe('1ju')
    expect([faults, foreign()]).toEqual([[], []])
    await close()
  })

  test('can use every page there, at a desk and on a phone, in light and dark', {
    timeout: 60_000,
  }, async () => {
    const { page, close } = await karinAt(DESKTOP)
    const group = '/desk/groups/evening-kettle'
    const letter = await letterTo(app, kettle)
    const found: string[] = []
    for (const path of [
      '/desk',
      '/desk/groups?name=kettle',
      group,
      `${group}/contact`,
      letter,
      `${letter}/contact`,
      `${letter}/copy`,
      `${letter}/take-out`,
    ])
      found.push(...(await look(page, path)))
    expect(found).toEqual([])
    await close()
  })
})

test.skipIf(!browser)(
  'Joan opens the letter on her old phone, mends a fact, confirms the others, and everybody reads it',
  {
    timeout: 60_000,
  },
  async () => {
    const letter = await letterTo(app, kettle)
    const { page, close, faults, foreign } = await openPerson(browser!, app.url, {
      ...PHONE,
      javaScriptEnabled: false,
    })
    await page.goto(letter)
    expect(await overflow(page)).toBeNull()
    await page.locator(`a[href$="/openness"]`).click()
    await page.locator('input[name=openness][value=full]').check()
    await page.locator('main form button[type=submit]').first().click()
    await page.waitForURL('**/openness/mended')
    await page.goto(letter)
    const right = page.getByRole('button', { name: 'Still right' })
    for (let left = await right.count(); left > 0; left--)
      await Promise.all([page.waitForEvent('load'), right.first().click()])
    expect(await right.count()).toBe(0)
    await app.waymeet.directory.changed(kettle.id)
    await page.goto('/groups/evening-kettle')
    expect(await page.locator('main').innerText()).toContain('No newcomers for now')
    expect(await page.locator('main').textContent()).toMatch(/The group, by e.mail, 12\s+November\s+2026/)
    expect([faults, foreign(), await page.context().cookies()]).toEqual([[], [], []])
    await close()
  },
)
