/** Karin signs in with her device; and what somebody could try with another one, an old answer, or another page. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, read, type TestApp } from '#support/app.ts'
import { openBrowser, type TestBrowser } from '#support/browser.ts'
import { addDevice, askedToMake, askedToProve, type Device, enterWith, openDevice } from '#support/device.ts'
import { signedIn } from '#support/sign-in.ts'
import { release } from '../index.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})

let people = 0
let email: string
let karin: TestBrowser
let device: Device
beforeEach(async () => {
  email = `karin.${people++}@intermediary.example`
  karin = await signedIn(app, email)
  device = openDevice()
  expect((await addDevice(karin, device)).headers.get('location')).toBe('/account')
})

const entered = (answer: Response) => [answer.status, answer.headers.get('location')]
const IN = [303, '/desk']
const count = async (table: string) =>
  (await app.waymeet.database.pool.query(`select 1 from identity.${table}`)).rows.length

describe('Karin', () => {
  it('signs in with her device alone, and is asked for no address', async () => {
    const browser = openBrowser(app)
    expect(entered(await enterWith(browser, device))).toEqual(IN)
    expect(read(await browser.page('/account'))).toContain(email)
    expect(read(await browser.page('/account'))).toContain('Last used about')
  })

  it('gives it another name, and removes it; then it opens nothing', async () => {
    const page = await karin.page('/account')
    expect(read(page)).toContain('Office')
    const [path = ''] = /\/account\/passkeys\/[0-9a-f-]{36}/.exec(page) ?? []
    await karin.press(path, { name: '  My\u0000 old\nphone ' })
    expect(read(await karin.page('/account'))).toContain('My old phone')
    expect((await karin.press(path, { name: ' ' })).status).toBe(422)
    expect(entered(await karin.press(path, { remove: 'yes' }))).toEqual([303, '/account'])
    expect((await enterWith(openBrowser(app), device)).status).toBe(422)
  })

  it('is asked again who she is before she adds or removes one, if that was long ago, and comes back to where she was', async () => {
    const [path = ''] = /\/account\/passkeys\/[0-9a-f-]{36}/.exec(await karin.page('/account')) ?? []
    await app.clock.passDays(6 / (24 * 60))
    const again = `/sign-in?next=${encodeURIComponent(path)}`
    expect(entered(await karin.get(path))).toEqual([303, again])
    expect(entered(await karin.press(path, { remove: 'yes' }))).toEqual([303, again])
    expect(read(await karin.page(again))).toContain(`You are signed in as ${email}`)
    const answer = device.prove(await askedToProve(karin))
    expect(entered(await karin.press('/sign-in/passkey', { answer, next: path }))).toEqual([303, path])
    expect((await karin.get(path)).status).toBe(200)
  })

  it('adds ten at most', async () => {
    for (let n = 2; n <= 10; n++) await addDevice(karin, openDevice(), `Device ${n}`)
    expect(read(await karin.page('/account'))).toContain(
      'You have 10 devices, and there is room for no more.',
    )
    expect((await addDevice(karin, openDevice())).status).toBe(422)
  })

  it('is forgotten with her devices when she is released, and they open nothing from that moment on', async () => {
    const before = await count('passkey')
    await release(app.waymeet.database, email, app.clock)
    expect(await count('passkey')).toBe(before - 1)
    expect((await enterWith(openBrowser(app), device)).status).toBe(422)
  })
})

describe('somebody who would like to be Karin', () => {
  it('cannot use an answer twice, in her browser or another', async () => {
    const browser = openBrowser(app)
    const answer = device.prove(await askedToProve(browser))
    const held = new Map(browser.cookies)
    expect(entered(await browser.press('/sign-in/passkey', { answer }))).toEqual(IN)
    for (const [name, value] of held) browser.cookies.set(name, value)
    expect((await browser.press('/sign-in/passkey', { answer })).status).toBe(422)
    const other = openBrowser(app)
    for (const [name, value] of held) other.cookies.set(name, value)
    expect((await other.press('/sign-in/passkey', { answer })).status).toBe(422)
  })

  it('cannot use two answers of one moment: only one of them counts', async () => {
    const browser = openBrowser(app)
    const asked = await askedToProve(browser)
    const [one, same] = [device.prove(asked), device.prove(asked)]
    const both = await Promise.all([one, same].map(answer => browser.press('/sign-in/passkey', { answer })))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  })

  it('cannot answer what another browser was asked, nor a question of her own making', async () => {
    const [hers, theirs] = [openBrowser(app), openBrowser(app)]
    const answer = device.prove(await askedToProve(hers))
    await askedToProve(theirs)
    expect((await theirs.press('/sign-in/passkey', { answer })).status).toBe(422)
    expect((await openBrowser(app).press('/sign-in/passkey', { answer })).status).toBe(422)
    const made = openBrowser(app)
    const challenge = Buffer.alloc(32, 7).toString('base64url')
    made.cookies.set('__Host-waymeet-passkey', `${challenge}.${app.clock.now() + 60_000}.${challenge}`)
    expect((await made.press('/sign-in/passkey', { answer: device.prove({ challenge }) })).status).toBe(422)
  })

  it('cannot answer after five minutes', async () => {
    const browser = openBrowser(app)
    const answer = device.prove(await askedToProve(browser))
    await app.clock.passDays(5 / (24 * 60))
    expect((await browser.press('/sign-in/passkey', { answer })).status).toBe(422)
  })

  it('gets nowhere from a page that is not ours, or for another name', async () => {
    for (const origin of [
      'https://elsewhere.example',
      'https://waymeet.example.elsewhere.example',
      'http://waymeet.example',
    ])
      expect([origin, (await enterWith(openBrowser(app), device, { origin })).status]).toEqual([origin, 422])
    expect((await enterWith(openBrowser(app), device, { rpId: 'elsewhere.example' })).status).toBe(422)
  })

  it('gets nowhere with a copy of the device whose count goes back or stands still', async () => {
    expect(entered(await enterWith(openBrowser(app), device, { counter: 9 }))).toEqual(IN)
    for (const counter of [9, 4, 0])
      expect([counter, (await enterWith(openBrowser(app), device, { counter })).status]).toEqual([
        counter,
        422,
      ])
    expect(entered(await enterWith(openBrowser(app), device, { counter: 10 }))).toEqual(IN)
  })

  it('gets nowhere with the device alone: it must have seen to it that she is there and that it is she', async () => {
    for (const flags of [0x00, 0x01, 0x04])
      expect([flags, (await enterWith(openBrowser(app), device, { flags })).status]).toEqual([flags, 422])
    const asked = await askedToMake(karin)
    const made = openDevice().make(asked, { flags: 0x01 })
    expect((await karin.press('/account/passkeys/new', { name: 'Lost key', answer: made })).status).toBe(422)
  })

  it('gets nowhere by saying that her own device is Karin’s, or by a device nobody added', async () => {
    const mallory = await signedIn(app, `mallory.${people++}@intermediary.example`)
    const hers = openDevice()
    await addDevice(mallory, hers)
    const { rows } = await app.waymeet.database.pool.query(
      'select id from identity.person where email = $1',
      [email],
    )
    const userHandle = Buffer.from(rows[0].id.replaceAll('-', ''), 'hex').toString('base64url')
    expect((await enterWith(openBrowser(app), hers, { userHandle })).status).toBe(422)
    expect((await enterWith(openBrowser(app), openDevice())).status).toBe(422)
  })

  it('gets nowhere with what no device sends', async () => {
    const browser = openBrowser(app)
    await askedToProve(browser)
    for (const answer of ['', 'null', '{}', '[]', '{"id":"x"}', '{"__proto__":{}}', 'x'.repeat(9_000)])
      expect([answer.slice(0, 9), (await browser.press('/sign-in/passkey', { answer })).status]).toEqual([
        answer.slice(0, 9),
        422,
      ])
  })

  it('cannot add a device to Karin’s account by an answer made in another session, nor an answer of signing in', async () => {
    const mallory = await signedIn(app, `mallory.${people++}@intermediary.example`)
    const answer = openDevice().make(await askedToMake(mallory))
    for (const [name, value] of mallory.cookies) if (name.includes('passkey')) karin.cookies.set(name, value)
    expect((await karin.press('/account/passkeys/new', { name: 'Gift', answer })).status).toBe(422)
    const proof = openDevice().make(await askedToProve(karin))
    expect((await karin.press('/account/passkeys/new', { name: 'Gift', answer: proof })).status).toBe(422)
    expect(read(await karin.page('/account'))).not.toContain('Gift')
  })

  it('neither names nor removes a device by learning its id', async () => {
    const [path = ''] = /\/account\/passkeys\/[0-9a-f-]{36}/.exec(await karin.page('/account')) ?? []
    const mallory = await signedIn(app, `mallory.${people++}@intermediary.example`)
    for (const fields of [{ remove: 'yes' }, { name: 'Mine' }])
      expect((await mallory.press(path, fields)).status).toBe(404)
    expect((await mallory.get(path)).status).toBe(404)
    expect(read(await karin.page('/account'))).toContain('Office')
  })

  it('who holds no task any more is not let in by a device that is still known', async () => {
    await app.waymeet.database.pool.query(
      `update identity.task_held set until = since where person_id = (select id from identity.person where email = $1)`,
      [email],
    )
    expect((await enterWith(openBrowser(app), device)).status).toBe(422)
  })

  it('learns nothing by asking: every browser is asked the same but for the random part, and no device is named', async () => {
    const [one, other] = [await askedToProve(openBrowser(app)), await askedToProve(karin)]
    expect({ ...one, challenge: '' }).toEqual({ ...other, challenge: '' })
    expect(JSON.stringify(one)).not.toContain('allowCredentials')
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }
    for (const path of ['/sign-in/passkey/ask', '/sign-in/passkey'])
      expect((await openBrowser(app).press(path, {}, foreign)).status).toBe(404)
  })
})

describe('what lies here', () => {
  it('is the public half alone, and nothing of a challenge but a mark, until its time is over', async () => {
    const browser = openBrowser(app)
    const asked = await askedToProve(browser)
    await browser.press('/sign-in/passkey', { answer: device.prove(asked) })
    const { rows } = await app.waymeet.database.pool.query('select * from identity.passkey_spent')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(asked.challenge)
    await app.clock.passDays(6 / (24 * 60))
    expect(await count('passkey_spent')).toBe(0)
  })

  it('opens nobody a new session: the cookie a browser had is another one afterwards, and the old one ends', async () => {
    const before = karin.cookies.get('__Host-waymeet')!
    expect(entered(await enterWith(karin, device))).toEqual(IN)
    expect(karin.cookies.get('__Host-waymeet')).not.toBe(before)
    const old = openBrowser(app)
    old.cookies.set('__Host-waymeet', before)
    expect((await old.get('/desk')).status).toBe(303)
  })
})
