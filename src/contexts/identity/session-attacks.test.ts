/**
 * Attacks on sessions and the way in: fixation, forged and old cookies, other sites' forms, ways out to other sites, doors
 * of the library itself, and what a log or a page gives away.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '#support/app.ts'
import { openBrowser, type TestBrowser } from '#support/browser.ts'
import { EVERY_KIND_OF_PAGE } from '#support/every-kind-of-page.ts'
import { askForCode, inviteTo, newestCode, signedIn } from '#support/sign-in.ts'
import { hashOf } from './hash-of.ts'

const KARIN = 'karin@intermediary.example'
const SESSION = '__Host-waymeet'

let app: TestApp
let karin: TestBrowser
beforeAll(async () => {
  app = await openTestApp()
  karin = await signedIn(app, KARIN)
})

const withCookie = (value: string) => {
  const browser = openBrowser(app)
  browser.cookies.set(SESSION, value)
  return browser.get('/desk')
}

describe('a session', () => {
  it('is a cookie no script reads, no other host gets, and no other site makes a browser send with a form', async () => {
    const browser = openBrowser(app)
    await inviteTo(app, 'joan@intermediary.example')
    const asked = await askForCode(app, browser, 'joan@intermediary.example')
    const entered = await browser.press('/sign-in/code', {
      code: newestCode(app, 'joan@intermediary.example'),
    })
    const set = [...asked.headers.getSetCookie(), ...entered.headers.getSetCookie()]
    expect(set).toHaveLength(4)
    for (const cookie of set) {
      expect(cookie).toMatch(/^__Host-/)
      expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
      expect(cookie).not.toMatch(/domain=/i)
    }
    for (const { headers } of [asked, entered, await browser.get('/desk')])
      expect(headers.get('cache-control')).toBe('no-store')
  })

  it('planted before signing in is not the one afterwards, and the old one ends', async () => {
    const browser = openBrowser(app)
    const planted = karin.cookies.get(SESSION)!
    const mallory = await signedIn(app, 'mallory@intermediary.example')
    browser.cookies.set(SESSION, mallory.cookies.get(SESSION)!)
    await signedIn(app, KARIN, browser)
    expect(browser.cookies.get(SESSION)).not.toBe(planted)
    expect(browser.cookies.get(SESSION)).not.toBe(mallory.cookies.get(SESSION))
    expect((await mallory.get('/desk')).status).toBe(303)
  })

  it('is not opened by a made-up value, a changed one, or anything that lies in the database', async () => {
    const [token = '', mark = ''] = karin.cookies.get(SESSION)!.split('.')
    const { rows } = await app.waymeet.database.pool.query('select id, token_hash from identity.session')
    expect(rows.map(row => row.token_hash)).toContain(hashOf(token))
    const flipped = (mark[0] === 'A' ? 'B' : 'A') + mark.slice(1)
    const tries = [
      token,
      `${token}.`,
      `${token}.${flipped}`,
      `${'a'.repeat(32)}.${mark}`,
      '%00',
      "' or 1=1 --",
    ]
    for (const value of [
      ...tries,
      ...rows.flatMap(row => [row.id, row.token_hash, `${row.token_hash}.${mark}`]),
    ])
      expect((await withCookie(value)).status).toBe(303)
    expect((await withCookie(karin.cookies.get(SESSION)!)).status).toBe(200)
  })

  it('of another is not ended by whoever learns its id', async () => {
    const { rows } = await app.waymeet.database.pool.query(
      'select s.id from identity.session s join identity.person p on p.id = person_id where email = $1',
      [KARIN],
    )
    const other = await signedIn(app, 'dr.mehta@intermediary.example')
    for (const { id } of rows) await other.press('/account', { session: id })
    expect((await karin.get('/desk')).status).toBe(200)
  })

  it('key of asking and cookie of session are not good in each other’s place', async () => {
    const browser = openBrowser(app)
    await askForCode(app, browser, KARIN)
    const key = browser.cookies.get('__Host-waymeet-sign-in')!
    expect((await withCookie(key)).status).toBe(303)
    browser.cookies.set('__Host-waymeet-sign-in', karin.cookies.get(SESSION)!)
    expect((await browser.press('/sign-in/code', { code: newestCode(app, KARIN) })).status).toBe(422)
  })
})

describe('another site', () => {
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }

  it('cannot press anything here in Karin’s browser, nor sign it in as somebody else', async () => {
    const browser = await signedIn(app, 'tomas@intermediary.example')
    const before = [...browser.cookies]
    for (const path of ['/sign-in', '/sign-in/code', '/sign-out', '/account'])
      for (const fields of [{ email: KARIN }, { code: '12345678' }, { session: 'others' }])
        expect((await browser.press(path, fields, foreign)).status).toBe(404)
    expect([...browser.cookies]).toEqual(before)
    expect((await browser.get('/desk')).status).toBe(200)
  })

  it('cannot by an opened address, a picture or a form of another kind either', async () => {
    for (const path of ['/sign-out', '/account', '/sign-in/code?code=12345678']) await karin.get(path)
    expect((await karin.get('/desk')).status).toBe(200)
    const json = await app.request('/sign-in', {
      method: 'POST',
      body: JSON.stringify({ email: KARIN }),
      headers: { 'content-type': 'application/json' },
    })
    expect(json.status).toBe(422)
  })

  it('is not where signing in leads', async () => {
    const ways = [
      '//elsewhere.example',
      'https://elsewhere.example',
      '/\\elsewhere.example',
      '/..//elsewhere.example',
    ]
    const more = [
      'javascript:alert(1)',
      '/\t/elsewhere.example',
      '\\/elsewhere.example',
      'elsewhere.example',
      '/%0d%0ax',
    ]
    const tomas = 'tomas@intermediary.example'
    for (const next of [...ways, ...more]) {
      const page = await openBrowser(app).page(`/sign-in?next=${encodeURIComponent(next)}`)
      const led = /name="next" value="([^"]*)"/.exec(page)?.[1] ?? '/desk'
      expect(new URL(led, 'https://waymeet.example').origin).toBe('https://waymeet.example')
    }
    const browser = openBrowser(app)
    await askForCode(app, browser, tomas, { next: '//elsewhere.example' })
    const entered = await browser.press('/sign-in/code', { code: newestCode(app, tomas) })
    expect(entered.headers.get('location')).toBe('/desk')
  })
})

describe('doors', () => {
  it('of the library itself are not there, however they are knocked at', async () => {
    const names = [
      '',
      '/ok',
      '/sign-up/email',
      '/sign-in/email-otp',
      '/email-otp/send-verification-otp',
      '/get-session',
    ]
    const more = [
      '/update-user',
      '/change-email',
      '/delete-user',
      '/callback/google',
      '/list-sessions',
      '/api-key/create',
    ]
    for (const path of [...names, ...more].flatMap(name => [
      `/api/auth${name}`,
      `//api//auth${name}`,
      name || '/auth',
    ]))
      for (const method of ['GET', 'POST']) {
        const body = method === 'POST' ? { body: '{}' } : {}
        const answer = await app.request(path, {
          method,
          ...body,
          headers: { 'content-type': 'application/json' },
        })
        expect(`${method} ${path} ${answer.status}`).toBe(`${method} ${path} 404`)
      }
  })

  it('to work are told as not there to whoever does not hold the task', async () => {
    const { identity } = app.waymeet
    const visitor = { req: { raw: new Request('https://waymeet.example/desk') } }
    await expect(identity.requireTask(visitor, 'intermediary-worker')).rejects.toMatchObject({
      kind: 'refused',
    })
    expect(await identity.actorOf(visitor.req.raw)).toEqual({ kind: 'visitor' })
  })
})

describe('what is given away', () => {
  it('no page for visitors sets a cookie, nor does any page of signing in before somebody asks', async () => {
    for (const path of [
      ...Object.values(EVERY_KIND_OF_PAGE),
      '/sign-in',
      '/sign-in/code',
      '/sign-out',
      '/desk',
      '/account',
    ])
      expect([path, (await app.request(path)).headers.getSetCookie()]).toEqual([path, []])
  })

  it('nothing about device or connection is kept with a session, and no address or code is in the log', async () => {
    const canary = 'canary.of.joan@intermediary.example'
    await inviteTo(app, canary)
    const browser = openBrowser(app)
    const device = { 'user-agent': 'CanaryBrowser/1', 'x-forwarded-for': '203.0.113.77' }
    await browser.press('/sign-in', { email: canary }, device)
    await app.work()
    const code = newestCode(app, canary)
    await browser.press('/sign-in/code', { code: '00000000' }, device)
    await browser.press('/sign-in/code', { code }, device)
    await browser.get('/desk')
    const tables = ['person', 'session', 'sign_in_ask', 'sign_in_code']
    const rows = await Promise.all(
      tables.map(name => app.waymeet.database.pool.query(`select * from identity.${name}`)),
    )
    const kept = JSON.stringify(rows.map(result => result.rows))
    expect(kept).toContain(canary)
    for (const text of ['CanaryBrowser', '203.0.113']) expect(kept).not.toContain(text)
    const log = app.log.join('')
    expect(log).toContain('/sign-in/code')
    for (const text of [
      'canary',
      code,
      code.replace(' ', ''),
      browser.cookies.get(SESSION)!.slice(0, 20),
      '203.0.113',
    ])
      expect(log).not.toContain(text)
  })
})
