/** While a program presses without end, Amira is still heard: her browser works a moment, or without script she is told to wait. */
import { expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { formOn, pressOn } from '#support/press.ts'

const browser = await openChromium()
const app = await serveTestApp()
const WRONG = '/groups/half-a-bed/wrong'

test.skipIf(!browser)(
  'Amira says what was wrong in the middle of a flood',
  async () => {
    const form = formOn(await app.page(WRONG))
    for (let n = 0; n < 60; n++) await pressOn(app, WRONG, { ...form, fact: 'contact', words: 'x' })
    expect((await pressOn(app, WRONG, { ...form, fact: 'contact', words: 'x' })).status).toBe(429)

    const press = async (javaScriptEnabled: boolean) => {
      const person = await openPerson(browser!, app.url, { ...PHONE, javaScriptEnabled })
      await person.page.goto(WRONG)
      await person.page.locator('input[name="fact"]').first().check()
      await person.page.locator('form[method="post"] button').first().click()
      return person
    }
    const quiet = await press(false)
    await quiet.page.getByRole('alert').waitFor()
    expect(await quiet.page.getByRole('alert').textContent()).not.toContain('Your browser')
    expect(await quiet.page.locator('input[name="fact"]').first().isChecked()).toBe(true)
    await quiet.close()

    const amira = await press(true)
    await amira.page.waitForURL(`**${WRONG}/sent`, { timeout: 30_000 })
    expect(amira.faults.filter(fault => !fault.includes('429'))).toEqual([])
    expect(amira.foreign()).toEqual([])
    await amira.close()
  },
  60_000,
)
