/** On a phone of 360 px without script: Amira writes a first question, Joan answers with one press, Amira reads it and stops. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { CAST } from '#support/cast.ts'
import { openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { overflow, violations } from '#support/looking.ts'
import { press } from '#support/press-in-browser.ts'
import { linkInLetter, takesQuestions } from '#support/takes-questions.ts'

const browser = await openChromium()
const app = await serveTestApp()
const table = CAST.find(({ name }) => name === 'The Tuesday Table')!
beforeAll(() => takesQuestions(app, table))

const said = (page: Page) => page.locator('main').innerText()

describe.skipIf(!browser)('a first question on a phone without script', () => {
  test('goes there and back, and everything is forgotten at one press', async () => {
    const phone = { ...PHONE, javaScriptEnabled: false }
    const [amira, joan] = [
      await openPerson(browser!, app.url, phone),
      await openPerson(browser!, app.url, phone),
    ]
    await amira.page.goto(`/groups/${table.slug}`)
    await amira.page.locator(`a[href$="/groups/${table.slug}/ways"]`).first().click()
    await amira.page.locator(`a[href$="/groups/${table.slug}/write"]`).first().click()
    await press(amira.page, 'Send this')
    expect(await said(amira.page)).toContain('Please write something first')
    await amira.page.getByLabel('Your question').fill('May I just listen?')
    await amira.page.getByLabel('What should they call you?').fill('Amira')
    await press(amira.page, 'Send this')
    expect(await said(amira.page)).toContain('on its way to the group')
    const own = new URL(amira.page.url()).pathname

    await app.work()
    await joan.page.goto(linkInLetter(app, 'welcome'))
    expect(await said(joan.page)).toContain('May I just listen?')
    await joan.page.getByRole('link', { name: 'Say welcome, with our next gathering' }).click()
    await joan.page.getByLabel('A line of your own, if you like').fill('I wait at the blue door.')
    await press(joan.page, 'Say welcome')
    expect(await said(joan.page)).toContain('It has been passed on')

    await amira.page.goto(own)
    expect(await said(amira.page)).toContain('I wait at the blue door.')
    expect(await amira.page.title()).not.toContain(table.name)
    await press(amira.page, 'Stop, and forget all of it')
    expect(await said(amira.page)).toContain('It is gone')
    await joan.page.reload()
    expect(await said(joan.page)).toContain('This conversation has ended')
    for (const { page, foreign } of [amira, joan]) {
      expect(foreign()).toEqual([])
      expect(await page.context().cookies()).toEqual([])
    }
    await Promise.all([amira.close(), joan.close()])
  }, 60_000)

  test('is drawn for everybody on every one of its pages', async () => {
    const { page, faults, close } = await openPerson(browser!, app.url, PHONE)
    const write = `/groups/${table.slug}/write`
    await page.goto(write)
    await page.getByLabel('Your question').fill('Is there a step at the door?')
    await press(page, 'Send this')
    const own = new URL(page.url()).pathname
    await app.work()
    const welcome = linkInLetter(app, 'welcome')
    const each = ['welcome', 'paused', 'better-fit', 'please-call', 'stop'].map(name => `${welcome}/${name}`)
    const found: string[] = []
    for (const path of [write, own, welcome, ...each, `/groups/${table.slug}/ways`]) {
      await page.goto(path)
      const where = path.replace(/[a-z0-9]{58}/, '…')
      for (const fault of [await overflow(page), ...(await violations(page))])
        if (fault) found.push(`${where}: ${fault}`)
    }
    expect(found).toEqual([])
    expect(faults).toEqual([])
    await close()
  }, 60_000)
})
