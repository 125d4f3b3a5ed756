/** Strangers who type Karin's address without end keep no letter from the browser in which she was signed in before. */
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '#support/app.ts'
import { openBrowser, type TestBrowser } from '#support/browser.ts'
import { askForCode, inviteTo, newestCode, signedIn } from '#support/sign-in.ts'
import { readKnown, sealKnown } from './known-browser.ts'

const KNOWN = '__Host-waymeet-known'
let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})

let people = 0
/** Signed in once, and signed out by time since. */
async function whoWorksHere(): Promise<{ email: string; browser: TestBrowser }> {
  const email = `karin.${people++}@intermediary.example`
  const browser = await signedIn(app, email)
  await app.clock.passDays(1)
  return { email, browser }
}

const lettersTo = (email: string) => app.letters().filter(({ to }) => to === email).length

/** Nobody asks twice in the same moment: which one was first is seen by the moment. */
const aMomentLater = () => app.clock.passDays(1 / 86_400)

async function strangersAsk(email: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    await openBrowser(app).press('/sign-in', { email })
    await aMomentLater()
  }
  await app.work()
}

const flood = (asks: number) =>
  app.waymeet.database.pool.query(
    `insert into identity.sign_in_ask (id, key_hash, email, language, asked_at)
     select gen_random_uuid(), gen_random_uuid()::text, 'flood' || n || '@elsewhere.example', 'en', $1
       from generate_series(1, $2::int) n`,
    [new Date(app.clock.now()), asks],
  )

describe('Karin, whose address strangers type', () => {
  it('gets her letter in the browser she was signed in with, and comes in', async () => {
    const { email, browser } = await whoWorksHere()
    await strangersAsk(email, 6)
    const before = lettersTo(email)
    await askForCode(app, browser, email)
    expect(lettersTo(email)).toBe(before + 1)
    const entered = await browser.press('/sign-in/code', { code: newestCode(app, email) })
    expect(entered.headers.get('location')).toBe('/desk')
  })

  it('gets it also while a thousand others ask', async () => {
    const { email, browser } = await whoWorksHere()
    await flood(1_000)
    expect((await openBrowser(app).press('/sign-in', { email })).status).toBe(429)
    expect((await askForCode(app, browser, email)).status).toBe(303)
    await app.clock.passDays(1)
  })

  it('gets five an hour there, and each of her browsers its own', async () => {
    const { email, browser } = await whoWorksHere()
    const home = await signedIn(app, email)
    await app.clock.passDays(1)
    const before = lettersTo(email)
    for (let n = 0; n < 7; n++) {
      await askForCode(app, browser, email)
      await aMomentLater()
    }
    expect(lettersTo(email)).toBe(before + 5)
    await askForCode(app, home, email)
    expect(lettersTo(email)).toBe(before + 6)
    for (let n = 7; n < 30; n++) await browser.press('/sign-in', { email })
    expect((await browser.press('/sign-in', { email })).status).toBe(429)
  })

  it('has nothing of it left once she signs out', async () => {
    const browser = await signedIn(app, 'karin.out@intermediary.example')
    expect(browser.cookies.has(KNOWN)).toBe(true)
    await browser.press('/sign-out')
    expect([...browser.cookies]).toEqual([])
  })
})

describe('a mark', () => {
  it('of one address helps no other: Mallory’s own browser gets no more of Karin’s letters than anybody’s', async () => {
    const { email } = await whoWorksHere()
    const mallory = await signedIn(app, 'mallory@intermediary.example')
    await strangersAsk(email, 5)
    const before = lettersTo(email)
    await askForCode(app, mallory, email)
    expect(lettersTo(email)).toBe(before)
  })

  it('is not made up or drawn out, opens nothing, and is good for ninety days', async () => {
    const key = Buffer.alloc(32, 1)
    const cookie = sealKnown(key, 'karin@intermediary.example', 0)
    const read = (value: string | null, now = 1, email = 'karin@intermediary.example') =>
      readKnown(key, email, value, now)
    const [ends = '', mark = ''] = cookie.split('.')
    expect(read(cookie)).toMatch(/^[\w-]{43}$/)
    expect(read(cookie, Number(ends) - 1)).not.toBeNull()
    expect(Number(ends)).toBe(90 * 86_400_000)
    const wrong = [
      null,
      '',
      '.',
      ends,
      `${ends}0.${mark}`,
      `${ends}.${mark.slice(1)}`,
      `${ends}.`,
      `NaN.${mark}`,
    ]
    expect(wrong.map(value => read(value))).toEqual(wrong.map(() => null))
    expect([read(cookie, Number(ends)), read(cookie, 1, 'joan@intermediary.example')]).toEqual([null, null])
    const browser = openBrowser(app)
    await inviteTo(app, 'karin@intermediary.example')
    for (const name of ['__Host-waymeet', '__Host-waymeet-sign-in', '__Host-waymeet-passkey'])
      browser.cookies.set(name, cookie)
    expect((await browser.get('/desk')).status).toBe(303)
  })
})
