/** Karin works at the intermediary: she signs in with a code from her letter box, and is signed out when it is time. */
import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openTestApp, read, type TestApp } from '#support/app.ts'
import { openBrowser } from '#support/browser.ts'
import { askForCode, inviteTo, newestCode, signedIn } from '#support/sign-in.ts'
import { proveAgainUrl, release } from './index.ts'

const KARIN = 'karin@intermediary.example'
const HOUR = 1 / 24

let app: TestApp
beforeEach(async () => {
  app = await openTestApp()
  await inviteTo(app, KARIN)
})

describe('Karin, who was invited', () => {
  it('types her address, then the code of the letter, and is at the desk', async () => {
    const browser = openBrowser(app)
    const asked = await askForCode(app, browser, 'Karin@Intermediary.example')
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/sign-in/code'])
    expect(app.letters()[0]).toMatchObject({ to: KARIN, subject: 'Your code', endsAt: null })
    expect(read(await browser.page('/sign-in/code'))).toContain(KARIN)
    const entered = await browser.press('/sign-in/code', { code: newestCode(app) })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/desk'])
    const desk = read(await browser.page('/desk'))
    expect(desk).toContain('Where you are signed in')
    expect(read(await browser.page('/account'))).toContain('Keeping the records of groups true')
  })

  it('goes on to where she was going, in the language she reads', async () => {
    const browser = openBrowser(app)
    const there = await browser.get('/nb/account')
    const form = await browser.page(there.headers.get('location')!)
    expect(form).toContain('name="next" value="/account"')
    const asked = await askForCode(app, browser, KARIN, { next: '/account' })
    expect(asked.status).toBe(303)
    const entered = await browser.press('/nb/sign-in/code', { code: newestCode(app) })
    expect(entered.headers.get('location')).toBe('/nb/account')
  })

  it('gets the letter in her language', async () => {
    const browser = openBrowser(app)
    await browser.press('/de/sign-in', { email: KARIN })
    await app.work()
    expect(app.letters()[0]).toMatchObject({ subject: 'Ihr Code', language: 'de' })
  })

  it('with a slip in her address gets it back as she typed it', async () => {
    const back = await openBrowser(app).press('/sign-in', { email: 'karin@intermediary' })
    expect(back.status).toBe(422)
    expect(await back.text()).toContain('value="karin@intermediary"')
  })

  it('sees where she is signed in, and ends one from the other', async () => {
    const [office, home] = [await signedIn(app, KARIN), await signedIn(app, KARIN)]
    const page = await office.page('/account')
    expect(read(page)).toContain('Another browser')
    const [id] = /(?<=name="session" value=")[0-9a-f-]{36}/.exec(page)!
    await office.press('/account', { session: id })
    expect((await home.get('/desk')).status).toBe(303)
    expect((await office.get('/desk')).status).toBe(200)
  })

  it('signs out everywhere else by one press', async () => {
    const all = [await signedIn(app, KARIN), await signedIn(app, KARIN), await signedIn(app, KARIN)]
    await all[0]!.press('/account', { session: 'others' })
    const answers = await Promise.all(all.map(browser => browser.get('/desk')))
    expect(answers.map(({ status }) => status)).toEqual([200, 303, 303])
  })

  it('signs out by a press, not by opening the page, and what she kept on the device stays', async () => {
    const browser = await signedIn(app, KARIN)
    const kept = new Map(browser.cookies)
    await browser.get('/sign-out')
    expect((await browser.get('/desk')).status).toBe(200)
    const out = await browser.press('/sign-out')
    expect(out.headers.get('clear-site-data')).toBe('"cache", "cookies"')
    expect(browser.cookies.size).toBe(0)
    expect(read(await browser.page('/sign-out'))).toContain('You are signed out')
    for (const [name, value] of kept) browser.cookies.set(name, value)
    expect((await browser.get('/desk')).status).toBe(303)
  })
})

describe('time', () => {
  it('twelve hours without a press end it, and each press moves that on', async () => {
    const browser = await signedIn(app, KARIN)
    await app.clock.passDays(11 * HOUR)
    expect((await browser.get('/desk')).status).toBe(200)
    await app.clock.passDays(11 * HOUR)
    expect((await browser.get('/desk')).status).toBe(200)
    await app.clock.passDays(12.1 * HOUR)
    expect((await browser.get('/desk')).status).toBe(303)
  })

  it('seven days end it however much she presses', async () => {
    const browser = await signedIn(app, KARIN)
    for (let half = 1; half <= 14; half++) {
      await app.clock.passDays(0.49)
      expect((await browser.get('/desk')).status).toBe(200)
    }
    await app.clock.passDays(0.2)
    expect((await browser.get('/desk')).status).toBe(303)
  })

  it('what needs a fresh code asks again after five minutes, and a new code makes it fresh', async () => {
    const browser = await signedIn(app, KARIN)
    const fresh = async () => {
      const cookie = [...browser.cookies].map(pair => pair.join('=')).join('; ')
      const request = new Request('https://waymeet.example/desk', { headers: { cookie } })
      const worker = await app.waymeet.identity.requireTask({ req: { raw: request } }, 'intermediary-worker')
      return app.waymeet.identity.isFresh(worker)
    }
    expect(await fresh()).toBe(true)
    await app.clock.passDays(0.1 * HOUR)
    expect(await fresh()).toBe(false)
    expect(proveAgainUrl('/desk/export?all=1')).toBe('/sign-in?next=%2Fdesk%2Fexport%3Fall%3D1')
    await signedIn(app, KARIN, browser)
    expect(await fresh()).toBe(true)
  })
})

describe('Karin, who was released', () => {
  it('is signed out at once, and no code comes any more', async () => {
    const browser = await signedIn(app, KARIN)
    expect(await release(app.waymeet.database, KARIN, app.clock)).toBe(1)
    expect((await browser.get('/desk')).status).toBe(303)
    const before = app.letters().length
    await askForCode(app, browser, KARIN)
    expect(app.letters().length).toBe(before)
  })

  it('is forgotten after thirty days, and not before', async () => {
    await signedIn(app, KARIN)
    await release(app.waymeet.database, KARIN, app.clock)
    const people = async () =>
      (await app.waymeet.database.pool.query('select email from identity.person')).rows.length
    await app.clock.passDays(29)
    expect(await people()).toBe(1)
    await app.clock.passDays(2)
    expect(await people()).toBe(0)
    const { rows } = await app.waymeet.database.pool.query('select 1 from identity.task_held')
    expect(rows).toHaveLength(0)
  })
})

describe('while the database is away', () => {
  it('Karin is told to come back in a moment, not that she is signed out, and then goes on', async () => {
    const browser = await signedIn(app, KARIN)
    const gone = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
    const away = vi.spyOn(pg.Pool.prototype, 'connect').mockRejectedValue(gone as never)
    const answers = [
      await browser.get('/desk'),
      await browser.press('/sign-in', { email: KARIN }),
      await browser.press('/sign-out'),
    ]
    away.mockRestore()
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
    expect((await browser.get('/desk')).status).toBe(200)
  })
})
