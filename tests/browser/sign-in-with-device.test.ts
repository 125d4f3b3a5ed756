/** Karin adds her device in a real browser and signs in with it; without script nothing of it is in her way. */
import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { serveAtLocalhost } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { overflow, violations } from '#support/looking.ts'
import { inviteTo, newestCode } from '#support/sign-in.ts'

const browser = await openChromium()
const app = await serveAtLocalhost()
const KARIN = 'karin@intermediary.example'

/** A keyring as phones and computers have it, where every touch is a yes until it is said otherwise. */
async function openKeyring(context: BrowserContext) {
  const line = await context.newCDPSession(context.pages()[0]!)
  await line.send('WebAuthn.enable')
  const { authenticatorId } = await line.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    keys: async () => (await line.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    isSheWhoAsks: (isUserVerified: boolean) =>
      line.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  }
}

test.skipIf(!browser)(
  'Karin adds her computer, signs out, and comes in by a touch, going on to where she was',
  async () => {
    await inviteTo(app, KARIN)
    const { page, faults, foreign, close } = await openPerson(browser!, app.url, DESKTOP)
    const keyring = await openKeyring(page.context())
    const look = async () => {
      expect(await violations(page), page.url()).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await overflow(page), page.url()).toBeNull()
      await page.setViewportSize(DESKTOP.viewport)
    }
    await page.goto('/sign-in?next=/account')
    await look()
    await page.getByLabel('Your e-mail address').fill(KARIN)
    await page.getByRole('button', { name: 'Send me a code' }).click()
    await page.waitForURL('**/sign-in/code')
    await app.work()
    await page.getByLabel('Code').fill(newestCode(app, KARIN))
    await page.getByRole('button', { name: 'Sign in' }).click()

    await page.getByRole('link', { name: 'Add a device' }).click()
    await look()
    await page.getByLabel('Its name').fill('Office computer')
    await page.getByRole('button', { name: 'Add a device' }).click()
    await page.getByRole('heading', { name: 'Office computer' }).waitFor()
    await look()
    const [key] = await keyring.keys()
    expect([key?.isResidentCredential, key?.rpId]).toEqual([true, 'localhost'])

    await page.goto('/sign-out')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()

    await page.goto('/account')
    await keyring.isSheWhoAsks(false)
    await page.getByRole('button', { name: 'Sign in with this device' }).click()
    await page.getByText('That did not work, or was stopped.').waitFor()
    await keyring.isSheWhoAsks(true)
    await page.getByRole('button', { name: 'Sign in with this device' }).click()
    await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor()
    await page.getByText('Last used about').last().waitFor()

    await page.getByRole('link', { name: 'Change Office computer' }).click()
    await look()
    await page.getByRole('button', { name: 'Remove this device' }).click()
    await page.getByText('You have added no device yet.').waitFor()
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Sign in with this device' }).click()
    await page.getByText('This device could not be recognised.').waitFor()
    // Two answers say in words why nobody was let in; the console repeats their number.
    expect(faults.filter(fault => !fault.includes('422'))).toEqual([])
    expect(foreign()).toEqual([])
    await close()
  },
)

test.skipIf(!browser)('without script she is offered the code, and nothing that does not work', async () => {
  const { page, close } = await openPerson(browser!, app.url, { ...PHONE, javaScriptEnabled: false })
  await page.goto('/sign-in')
  expect(await page.getByRole('button').allTextContents()).toEqual(['Send me a code'])
  await close()
})
