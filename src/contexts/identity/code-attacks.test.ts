/**
 * Attacks on codes, each one a published weakness of sign-in libraries said again against ours: guessing, using twice,
 * racing, carrying a code from one browser or address to another, finding out who works here, flooding.
 */
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestApp, type TestApp } from '#support/app.ts'
import { openBrowser } from '#support/browser.ts'
import { askForCode, inviteTo, newestCode } from '#support/sign-in.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})

let people = 0
/** Each attack is made on somebody else, so that none uses up another's limits. */
async function worker(): Promise<string> {
  const email = `karin.${people++}@intermediary.example`
  await inviteTo(app, email)
  return email
}

const wrong = (code: string) => String((Number(code.replace(' ', '')) + 1) % 100_000_000).padStart(8, '0')
const enter = async (browser: ReturnType<typeof openBrowser>, code: string) =>
  (await browser.press('/sign-in/code', { code })).status

describe('a code', () => {
  it('is not found by trying: after five wrong ones the right one is refused, too', async () => {
    const browser = openBrowser(app)
    const email = await worker()
    await askForCode(app, browser, email)
    const code = newestCode(app, email)
    for (let tries = 0; tries < 5; tries++) expect(await enter(browser, wrong(code))).toBe(422)
    expect(await enter(browser, code)).toBe(422)
    expect(browser.cookies.size).toBe(0)
  })

  it('is not found by trying many at the same moment', async () => {
    const browser = openBrowser(app)
    const email = await worker()
    await askForCode(app, browser, email)
    const code = newestCode(app, email)
    const guesses = Array.from({ length: 20 }, () => wrong(code))
    const kept = [...browser.cookies]
    await Promise.all(guesses.map(guess => enter(browser, guess)))
    for (const [name, value] of kept) browser.cookies.set(name, value)
    expect(await enter(browser, code)).toBe(422)
    const { rows } = await app.waymeet.database.pool.query(
      'select tries from identity.sign_in_ask where email = $1',
      [email],
    )
    expect(rows).toEqual([{ tries: 5 }])
  })

  it('opens once: used again, even in the same browser, it opens nothing', async () => {
    const browser = openBrowser(app)
    const email = await worker()
    await askForCode(app, browser, email)
    const kept = [...browser.cookies]
    expect(await enter(browser, newestCode(app, email))).toBe(303)
    browser.cookies.clear()
    for (const [name, value] of kept) browser.cookies.set(name, value)
    expect(await enter(browser, newestCode(app, email))).toBe(422)
  })

  it('sent five times at the same moment opens one session', async () => {
    const browser = openBrowser(app)
    const email = await worker()
    await askForCode(app, browser, email)
    const code = newestCode(app, email)
    const press = () => browser.press('/sign-in/code', { code })
    const answers = await Promise.all(Array.from({ length: 5 }, press))
    expect(answers.filter(({ headers }) => headers.get('location') === '/desk')).toHaveLength(1)
    const { rows } = await app.waymeet.database.pool.query(
      'select 1 from identity.session join identity.person on person.id = person_id where email = $1',
      [email],
    )
    expect(rows).toHaveLength(1)
  })

  it('read over a shoulder is no use in another browser, whether that one asked or not', async () => {
    const [hers, theirs, silent] = [openBrowser(app), openBrowser(app), openBrowser(app)]
    const email = await worker()
    await askForCode(app, theirs, email)
    await askForCode(app, hers, email)
    const code = newestCode(app, email)
    expect(await enter(theirs, code)).toBe(422)
    expect(await enter(silent, code)).toBe(422)
    expect(await enter(hers, code)).toBe(303)
  })

  it('of one person is no use to another, whatever address is sent along', async () => {
    const [harold, karin] = [await worker(), await worker()]
    const browser = openBrowser(app)
    await askForCode(app, browser, harold)
    await askForCode(app, openBrowser(app), karin)
    const stolen = { code: newestCode(app, karin), email: karin, type: 'email-verification' }
    expect((await browser.press('/sign-in/code', stolen)).status).toBe(422)
  })

  it('asked for by somebody else does not take hers away', async () => {
    const [hers, theirs] = [openBrowser(app), openBrowser(app)]
    const email = await worker()
    await askForCode(app, hers, email)
    const code = newestCode(app, email)
    await askForCode(app, theirs, email)
    for (let tries = 0; tries < 6; tries++) await enter(theirs, '00000000')
    expect(await enter(hers, code)).toBe(303)
  })

  it('lies nowhere in the database but as a keyed hash, nor with the letter', async () => {
    const email = await worker()
    await askForCode(app, openBrowser(app), email)
    const code = newestCode(app, email)
    const tables = ['identity.sign_in_ask', 'identity.sign_in_code', 'platform.letter']
    const rows = await Promise.all(
      [...tables, 'graphile_worker.jobs'].map(name =>
        app.waymeet.database.pool.query(`select * from ${name}`),
      ),
    )
    const all = JSON.stringify(rows.map(result => result.rows))
    expect(all).toContain(email)
    expect(all).not.toContain(code)
    expect(all).not.toContain(code.replace(' ', ''))
  })
})

describe('who works here', () => {
  it('is not found out: page, status, cookies and statements are the same for a stranger', async () => {
    const [known, unknown] = [await worker(), `stranger.${people}@intermediary.example`]
    const statements: string[][] = []
    const answers = []
    const query = vi.spyOn(pg.Client.prototype, 'query')
    for (const email of [known, unknown]) {
      const browser = openBrowser(app)
      query.mockClear()
      const asked = await browser.press('/sign-in', { email })
      const asking = textsOf(query.mock.calls)
      await app.work()
      query.mockClear()
      const entered = await browser.press('/sign-in/code', { code: '12345678' })
      statements.push([...asking, ...textsOf(query.mock.calls)])
      answers.push([
        asked.status,
        asked.headers.get('location'),
        [...browser.cookies.keys()],
        entered.status,
        (await entered.text()).replaceAll(email, '(address)'),
        (await browser.page('/sign-in/code')).replaceAll(email, '(address)'),
      ])
    }
    query.mockRestore()
    expect(answers[1]).toEqual(answers[0])
    expect(statements[0]!.length).toBeGreaterThan(5)
    expect(statements[1]).toEqual(statements[0])
    expect(app.letters().filter(({ to }) => to === unknown)).toHaveLength(0)
  })

  it('is not joined by a stranger: whatever is sent along makes nobody', async () => {
    const before = await count('identity.person')
    const browser = openBrowser(app)
    const more = { name: 'Mallory', role: 'intermediary-worker', emailVerified: 'true' }
    await askForCode(app, browser, 'mallory@elsewhere.example', more)
    await browser.press('/sign-in/code', { code: '12345678', ...more })
    expect(await count('identity.person')).toBe(before)
  })

  it('is not taken in by an address that only looks like hers', async () => {
    const email = await worker()
    const before = app.letters().length
    for (const typed of [`${email},mallory@elsewhere.example`, `\u212Aarin${email.slice(5)}`, `${email}\nx`])
      await askForCode(app, openBrowser(app), typed)
    expect(
      app
        .letters()
        .slice(0, app.letters().length - before)
        .map(({ to }) => to),
    ).not.toContain('mallory@elsewhere.example')
    expect(app.letters().length - before).toBeLessThanOrEqual(1)
  })
})

describe('somebody who floods', () => {
  it('one letter box gets five letters within an hour, whatever addresses the asking claims to come from', async () => {
    const email = await worker()
    const answers = []
    for (let n = 0; n < 8; n++) {
      const asked = await openBrowser(app).press(
        '/sign-in',
        { email },
        { 'x-forwarded-for': `203.0.113.${n}` },
      )
      answers.push([asked.status, asked.headers.get('location')])
    }
    await app.work()
    expect(app.letters().filter(({ to }) => to === email)).toHaveLength(5)
    expect(new Set(answers.map(String)).size).toBe(1)
  })

  it('beyond a thousand askings an hour everybody is told when to come back', async () => {
    await app.waymeet.database.pool.query(
      `insert into identity.sign_in_ask (id, key_hash, email, language, asked_at)
       select gen_random_uuid(), 'flood' || n, 'flood' || n || '@elsewhere.example', 'en', $1
         from generate_series(1, 1000) n`,
      [new Date(app.clock.now())],
    )
    const asked = await openBrowser(app).press('/sign-in', { email: await worker() })
    expect([asked.status, asked.headers.get('retry-after')]).toEqual([429, '600'])
    await app.clock.passDays(1.1 / 24)
    expect((await openBrowser(app).press('/sign-in', { email: await worker() })).status).toBe(303)
    expect(await count('identity.sign_in_ask')).toBe(1)
  })

  it('a code is over after ten minutes, and nothing of it stays', async () => {
    const browser = openBrowser(app)
    const email = await worker()
    await askForCode(app, browser, email)
    await app.clock.passDays(10 / (24 * 60))
    expect(await enter(browser, newestCode(app, email))).toBe(422)
    await app.clock.passDays(1.1 / 24)
    expect([await count('identity.sign_in_ask'), await count('identity.sign_in_code')]).toEqual([0, 0])
  })
})

const count = async (table: string): Promise<number> =>
  (await app.waymeet.database.pool.query(`select 1 from ${table}`)).rows.length

const textsOf = (calls: readonly (readonly unknown[])[]): string[] =>
  calls.map(([first]) => (typeof first === 'string' ? first : String((first as { text?: string })?.text)))
