/** One screen for two, on a phone of 360 px without script; and every page of it, of a ring back and of an agency, for everybody. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { CAST } from '#support/cast.ts'
import { openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { overflow, violations } from '#support/looking.ts'
import { goBy, press } from '#support/press-in-browser.ts'
import { linkInLetter, takesQuestions } from '#support/takes-questions.ts'
import { agencyOf } from '../permissions/agency-of.ts'

const browser = await openChromium()
const app = await serveTestApp()
const table = CAST.find(({ name }) => name === 'The Tuesday Table')!
beforeAll(() => takesQuestions(app, table, { together: true, callBack: { days: 2 } }))

const said = (page: Page) => page.locator('main').innerText()

describe.skipIf(!browser)('on one screen', () => {
  test('Dr Mehta and Amira write it down, Amira takes it home and sends it, and the screen knows nothing of her page', async () => {
    const phone = { ...PHONE, javaScriptEnabled: false }
    const open = () => openPerson(browser!, app.url, phone)
    const [screen, amira, joan] = await Promise.all([open(), open(), open()])
    await screen.page.goto(`/groups/${table.slug}/ways`)
    await screen.page.locator(`a[href$="/groups/${table.slug}/together"]`).first().click()
    await screen.page.getByLabel('What should the group read?').fill('May I just listen?')
    await press(screen.page, 'Look it over')
    expect(await said(screen.page)).toContain('Nothing has been sent yet')
    const code = await screen.page.locator('.own-address').first().innerText()

    await amira.page.goto(new URL(code).pathname)
    await press(amira.page, 'Keep it on this device alone')
    expect(await said(amira.page)).toContain('Your changes are kept')
    await screen.page.reload()
    expect(await said(screen.page)).toContain('There is nothing here')
    await press(amira.page, 'Yes, send this')
    expect(await said(amira.page)).toContain('on its way to the group')

    await app.work()
    await joan.page.goto(linkInLetter(app, 'welcome'))
    expect(await said(joan.page)).toContain('May I just listen?')
    for (const { page, foreign } of [screen, amira, joan]) {
      expect(foreign()).toEqual([])
      expect(await page.context().cookies()).toEqual([])
    }
    await Promise.all([screen, amira, joan].map(({ close }) => close()))
  }, 60_000)

  test('each of its pages, and those of an agency, are drawn for everybody', async () => {
    const { page, faults, close } = await openPerson(browser!, app.url, PHONE)
    const found: string[] = []
    const look = async (where: string) => {
      for (const fault of [await overflow(page), ...(await violations(page))])
        if (fault) found.push(`${where}: ${fault}`)
    }
    await page.goto(`/groups/${table.slug}/together`)
    await look('together')
    await page.getByLabel('What should the group read?').fill('May I just listen?')
    await page.getByLabel(/Somebody helps with this/).check()
    await press(page, 'Look it over')
    await look('the draft')
    await press(page, 'Yes, send this')
    await look('sent from the screen')
    await page.goto(`/groups/${table.slug}/call-back`)
    await look('a ring back')
    await press(page, 'Look it over')
    await look('a ring back, to be put right')
    const { agency, offering } = await agencyOf(app)
    await page.goto(`/agency/${agency}`)
    await look('an agency')
    await page.getByLabel('At which moment?').fill('On going home')
    await page.getByLabel('Topic 1').selectOption('grief')
    const add = page.locator('details', { hasText: 'Add a moment' })
    await goBy(page, add.getByRole('button', { name: 'Add' }))
    await look('an agency with a moment')
    await page.goto(`/offering/${offering}`)
    await press(page, /Told about/)
    await look('a unit, after a press')
    expect(found).toEqual([])
    // Something was left out on purpose.
    expect(faults.filter(fault => !fault.includes('422'))).toEqual([])
    await close()
  }, 60_000)
})
