/**
 * Published weaknesses of the sign-in library that no other test here tries: each said again as an attack on what we serve.
 * docs/how-to/sign-in-advisories.md says which is which, and is held to these names.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '#support/app.ts'
import { openBrowser, type TestBrowser } from '#support/browser.ts'
import { addDevice, askedToProve, openDevice } from '#support/device.ts'
import { askForCode, inviteTo, newestCode, signedIn } from '#support/sign-in.ts'

const KARIN = 'karin@intermediary.example'
const SESSION = '__Host-waymeet'
const root = join(import.meta.dirname, '..', '..', '..')

let app: TestApp
let karin: TestBrowser
beforeAll(async () => {
  app = await openTestApp()
  // The very first request is somebody else's, and says we are somewhere else.
  const elsewhere = {
    host: 'elsewhere.example',
    'x-forwarded-host': 'elsewhere.example',
    'x-forwarded-proto': 'http',
  }
  await app.request('/sign-in', { headers: elsewhere })
  karin = await signedIn(app, KARIN)
})

const isIn = async (browser: TestBrowser) => (await browser.get('/desk')).status === 200
const count = async (table: string) =>
  (await app.waymeet.database.pool.query(`select 1 from identity.${table}`)).rows.length

describe('before somebody is invited', () => {
  it('a stranger lays nothing by: what was asked for in her name opens nothing once she works here', async () => {
    const email = 'sofia@intermediary.example'
    const stranger = openBrowser(app)
    await askForCode(app, stranger, email)
    const people = await count('person')
    await inviteTo(app, email)
    expect(await count('person')).toBe(people + 1)
    await app.work()
    expect(app.letters().filter(({ to }) => to === email)).toEqual([])
    await askForCode(app, openBrowser(app), email)
    expect((await stranger.press('/sign-in/code', { code: newestCode(app, email) })).status).toBe(422)
    const sessions = await app.waymeet.database.pool.query(
      'select 1 from identity.session s join identity.person p on p.id = person_id where email = $1',
      [email],
    )
    expect(sessions.rows).toEqual([])
  })
})

describe('what is sent along', () => {
  it('names nobody else: ids of people, roles and marks of proof are not read', async () => {
    const { rows } = await app.waymeet.database.pool.query(
      'select id from identity.person where email = $1',
      [KARIN],
    )
    const [before, devices] = [await count('session'), await count('passkey')]
    const claims = {
      userId: rows[0].id,
      personId: rows[0].id,
      role: 'admin',
      emailVerified: 'true',
      session: 'others',
    }
    for (const path of [
      '/account',
      '/account/passkeys/new',
      '/sign-in/passkey',
      '/sign-in/code',
      '/sign-out',
    ])
      await openBrowser(app).press(path, { ...claims, name: 'Mine', answer: '{}', code: '12345678' })
    expect([await count('session'), await count('passkey')]).toEqual([before, devices])
    expect(await isIn(karin)).toBe(true)
  })

  it('changes no name of ours: host, protocol and address that a request claims are not believed', async () => {
    const claims = {
      host: 'elsewhere.example',
      'x-forwarded-host': 'elsewhere.example',
      'x-forwarded-proto': 'http',
    }
    const gone = await app.request('/account', { headers: claims })
    expect(gone.headers.get('location')).toBe('/sign-in?next=%2Faccount')
    const asked = await askedToProve(openBrowser(app))
    expect(asked).toMatchObject({ rpId: 'waymeet.example' })
    const sent = await openBrowser(app).press(
      '/sign-in',
      { email: KARIN },
      { ...claims, origin: 'https://waymeet.example' },
    )
    expect(sent.headers.get('location')).toBe('/sign-in/code')
    await app.work()
    expect(
      app
        .letters()
        .map(({ text }) => text)
        .join(),
    ).not.toContain('elsewhere.example')
  })

  it('is shown to nobody as it came', async () => {
    const script = '<script>alert(1)</script>'
    for (const path of ['/sign-in?error=', '/sign-in?next=', '/api/auth/error?error=', '/account?error='])
      expect(await karin.page(`${path}${encodeURIComponent(script)}`)).not.toContain(script)
    expect(await (await karin.press('/sign-in', { email: script })).text()).not.toContain(script)
  })

  it('leads nowhere else after a device has shown who she is, either', async () => {
    const device = openDevice()
    const browser = await signedIn(app, 'daniel@intermediary.example')
    await addDevice(browser, device)
    for (const next of [
      '//elsewhere.example',
      'https://elsewhere.example',
      '/\\elsewhere.example',
      '/..//elsewhere.example',
    ]) {
      const answer = device.prove(await askedToProve(browser))
      const entered = await browser.press('/sign-in/passkey', { answer, next })
      expect([next, entered.headers.get('location')]).toEqual([next, '/desk'])
    }
  })

  it('counts for no other machine: an address written in many ways, and every header that names one, is not read', async () => {
    const email = 'harold@intermediary.example'
    await inviteTo(app, email)
    const spelt = [
      '2001:db8::1',
      '2001:DB8:0:0:0:0:0:1',
      '::ffff:203.0.113.9',
      '::ffff:cb00:7109',
      '2001:db8:0:1::7',
      '203.0.113.9',
    ]
    for (const address of [...spelt, ...spelt])
      await openBrowser(app).press(
        '/sign-in',
        { email },
        {
          'x-forwarded-for': address,
          'x-real-ip': address,
          'cf-connecting-ip': address,
          forwarded: `for="[${address}]"`,
        },
      )
    await app.work()
    expect(app.letters().filter(({ to }) => to === email)).toHaveLength(5)
  })
})

describe('a session', () => {
  it('is not ended by a forged cookie, nor under any other cookie’s name', async () => {
    const [token = ''] = karin.cookies.get(SESSION)!.split('.')
    for (const name of [
      SESSION,
      'session',
      'better-auth.session_token',
      `better-auth.session_token_multi-${token.toLowerCase()}`,
    ]) {
      const mallory = openBrowser(app)
      mallory.cookies.set(name, `${token}.${Buffer.alloc(32).toString('base64')}`)
      await mallory.press('/sign-out')
      await mallory.press('/account', { session: 'others' })
    }
    expect(await isIn(karin)).toBe(true)
  })

  it('ends with its person: nothing is remembered in the cookie itself', async () => {
    const browser = await signedIn(app, 'dr.mehta@intermediary.example')
    expect([...browser.cookies.keys()].sort()).toEqual([SESSION, '__Host-waymeet-known'])
    await app.waymeet.database.pool.query(
      `delete from identity.person where email = 'dr.mehta@intermediary.example'`,
    )
    expect(await isIn(browser)).toBe(false)
  })
})

describe('an address', () => {
  it('spelt otherwise opens no more than it does spelt rightly', async () => {
    const ways = [
      '//desk',
      '/desk/',
      '/DESK',
      '/%64esk',
      '/desk//',
      '/./desk',
      '/x/../desk',
      '/desk;x',
      '/desk%2f',
      '//account',
      '/de/desk',
      '/de//desk',
    ]
    for (const path of ways) expect([path, (await app.request(path)).status]).not.toEqual([path, 200])
  })

  it('that only other parts of the library would serve is not there', async () => {
    const parts = [
      'verify-email',
      'change-email',
      'magic-link/verify',
      'delete-user/callback',
      'passkey/delete-passkey',
      'multi-session/revoke',
      'two-factor/verify-otp',
      'device/approve',
      'organization/accept-invitation',
      'oauth2/token',
      'oauth2/register',
      'oauth2/authorize',
      'mcp/register',
      'sso/register',
      'scim/v2/Users',
      'oauth-proxy-callback',
      'expo-authorization-proxy',
      'api-key/create',
      'admin/impersonate-user',
      'error',
    ]
    for (const path of parts.flatMap(part => [`/api/auth/${part}`, `/${part}`]))
      for (const method of ['GET', 'POST'])
        expect(`${method} ${path} ${(await app.request(path, { method })).status}`).toBe(
          `${method} ${path} 404`,
        )
  })
})

describe('the table of advisories', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.tsx?$/.test(name),
  )
  const text = (name: string) => readFileSync(join(root, 'src', name), 'utf8')

  it('is about all that we load of the library, and no more is loaded', () => {
    const loaded = sources
      .filter(name => !name.includes('.test.'))
      .flatMap(name => [...text(name).matchAll(/from '(better-auth[^']*)'/g)].map(([, module]) => module))
    expect([...new Set(loaded)].sort()).toEqual([
      'better-auth',
      'better-auth/adapters',
      'better-auth/api',
      'better-auth/cookies',
      'better-auth/minimal',
      'better-auth/plugins/email-otp',
    ])
  })

  it('names tests that there are', () => {
    const tests = sources
      .filter(name => name.includes('contexts/identity') && name.includes('.test.'))
      .map(text)
      .join()
    const table = readFileSync(join(root, 'docs', 'how-to', 'sign-in-advisories.md'), 'utf8')
    const named = [...table.matchAll(/\*“([^”]+)”\*/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(15)
    for (const name of named) expect(tests, name).toContain(`it('${name}`)
  })
})
