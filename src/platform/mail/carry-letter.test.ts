/** Letters reach people once and say nothing on the way, whatever the mail server does. A real one stands at the other end. */
import { beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { openMailServer } from '#support/mail-server.ts'
import { askToSend } from './ask-to-send.ts'
import { carryLetter, type Post } from './carry-letter.ts'
import type { Letter } from './letter.ts'
import type { Pace } from './letter-kind.ts'
import { smtpCarrier } from './smtp-carrier.ts'

const database = await freshDatabase()
const server = await openMailServer()

const FROM = { name: 'Waymeet', address: 'waymeet@groups.example' }
/** Milliseconds. A machine that does other things too answers later than it would alone. */
const PATIENT = { greeting: 10_000, reply: 10_000, most: 20_000 }
const HASTY = { greeting: 400, reply: 400, most: 1_000 }
const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Ten in the morning in London. */
const morning = Date.parse('2026-11-12T10:00:00Z')

let now = morning
const clock = { now: () => now }
const lost: string[] = []
const ends: string[] = []

const written: Letter = { subject: 'Something to look at', text: 'Dear Joan,\n\nhello.', endsAt: null }

const post = (change: Partial<Post> & { letter?: Letter | null; pace?: Pace } = {}): Post => ({
  queries: database,
  kinds: {
    hello: {
      pace: change.pace ?? 'calm',
      write: async () => (change.letter === undefined ? written : change.letter),
      lost: async (_, { to }, { state }) => {
        lost.push(to ?? '')
        ends.push(state)
      },
    },
  },
  carrier: smtpCarrier({
    url: server.url,
    from: FROM,
    patience: PATIENT,
  }),
  clock,
  zone: 'Europe/London',
  domain: 'groups.example',
  ...change,
})

const ask = (to = 'joan@home.example') =>
  askToSend(database, { kind: 'hello', about: {}, to, language: 'en' }, clock)

const rowOf = async (id: string) => {
  const { rows } = await database.pool.query(
    'select state, begun, failed, code, not_before from platform.letter where id = $1',
    [id],
  )
  return rows[0]
}

beforeEach(async () => {
  server.mood = { is: 'well' }
  server.received.length = 0
  lost.length = 0
  ends.length = 0
  now = morning
  await database.pool.query('delete from platform.letter')
})

describe('a letter to Joan', () => {
  it('arrives once, from a neutral sender, as plain text that no machine answers', async () => {
    const id = await ask()
    await carryLetter(post(), id)
    await carryLetter(post(), id)
    expect(server.received).toHaveLength(1)
    const [{ mail, to, from, raw }] = server.received as [(typeof server.received)[0]]
    expect(to).toEqual(['joan@home.example'])
    expect(from).toBe('waymeet@groups.example')
    expect(mail.subject).toBe('Something to look at')
    expect(mail.text?.trim()).toBe('Dear Joan,\n\nhello.')
    expect(mail.html).toBeUndefined()
    expect(mail.messageId).toBe(`<${id}@groups.example>`)
    expect(raw).toContain('Auto-Submitted: auto-generated')
    expect(await rowOf(id)).toMatchObject({ state: 'handed-on', begun: 1, failed: 0 })
  })

  it('is not sent when it is no longer needed', async () => {
    const id = await ask()
    await carryLetter(post({ letter: null }), id)
    expect(server.received).toHaveLength(0)
    expect(await rowOf(id)).toMatchObject({ state: 'not-needed' })
  })

  it('names where to end such letters', async () => {
    await carryLetter(post({ letter: { ...written, endsAt: 'https://groups.example/stop/1' } }), await ask())
    expect(server.received[0]?.raw).toContain('List-Unsubscribe: <https://groups.example/stop/1>')
  })

  it('goes to her alone, whatever stands in its subject', async () => {
    const subject = 'Hello\r\nBcc: everybody@elsewhere.example, "x" <y@z.example>'
    await carryLetter(post({ letter: { ...written, subject } }), await ask())
    expect(server.received[0]?.to).toEqual(['joan@home.example'])
    expect(server.received[0]?.mail.bcc ?? []).toEqual([])
  })
})

describe('a mail server that is not well', () => {
  it.each([
    [{ is: 'refuses-letter', code: 451 }],
    [{ is: 'refuses-recipient', code: 450 }],
    [{ is: 'refuses-us', code: 554 }],
    [{ is: 'drops-at-start' }],
  ] as const)('that %o gets the letter again later, and it is known not to have gone', async mood => {
    server.mood = mood
    const id = await ask()
    await carryLetter(post(), id)
    const row = await rowOf(id)
    expect(row).toMatchObject({ state: 'waiting', begun: 1 })
    expect(row.not_before).toBeGreaterThan(now)
    server.mood = { is: 'well' }
    now += HOUR
    await carryLetter(post(), id)
    expect(server.received).toHaveLength(1)
  })

  it('that says the letter box does not exist ends the letter, and the desk hears of it', async () => {
    server.mood = { is: 'refuses-recipient', code: 550 }
    const id = await ask()
    await carryLetter(post(), id)
    expect(await rowOf(id)).toMatchObject({ state: 'refused', code: '550' })
    expect(lost).toEqual(['joan@home.example'])
  })

  it('that hangs up after the whole letter gets it twice at most, with one Message-ID', async () => {
    server.mood = { is: 'drops-after-letter' }
    const id = await ask()
    for (const hours of [0, 1, 2, 3]) {
      now = morning + hours * HOUR
      await carryLetter(post(), id)
    }
    expect(server.received).toHaveLength(2)
    expect(new Set(server.received.map(({ mail }) => mail.messageId)).size).toBe(1)
    expect(await rowOf(id)).toMatchObject({ state: 'given-up' })
    expect(lost).toHaveLength(1)
  })

  it('that takes longer than we wait gets it twice at most', async () => {
    server.mood = { is: 'slow', ms: 900 }
    const id = await ask()
    const hasty = post({ carrier: smtpCarrier({ url: server.url, from: FROM, patience: HASTY }) })
    for (const hours of [0, 1, 2]) {
      now = morning + hours * HOUR
      await carryLetter(hasty, id)
    }
    expect(server.received.length).toBeLessThanOrEqual(2)
    expect(await rowOf(id)).toMatchObject({ state: 'given-up', begun: 2, failed: 0 })
  })

  it('that is not there for two days loses nothing before that', async () => {
    const id = await ask()
    const away = post({
      carrier: smtpCarrier({
        url: 'smtp://127.0.0.1:9',
        from: FROM,
        patience: HASTY,
      }),
    })
    let tries = 0
    for (; (await rowOf(id)).state === 'waiting' && tries < 30; tries++) {
      now = Math.max(now, (await rowOf(id)).not_before)
      await carryLetter(away, id)
    }
    expect(now - morning).toBeGreaterThan(40 * HOUR)
    expect(await rowOf(id)).toMatchObject({ state: 'given-up', code: 'ESOCKET' })
    expect(lost).toHaveLength(1)
  })
})

describe('a mail server that does not want our letters', () => {
  it.each([
    [{ is: 'refuses-letter', code: 554 }],
    [{ is: 'refuses-recipient', code: 554 }],
    [{ is: 'refuses-us', code: 550 }],
  ] as const)('with %o is asked for two days, and nobody is taken for gone', async mood => {
    server.mood = mood
    const id = await ask()
    for (let tries = 0; (await rowOf(id)).state === 'waiting' && tries < 30; tries++) {
      now = Math.max(now, (await rowOf(id)).not_before)
      await carryLetter(post(), id)
    }
    expect(now - morning).toBeGreaterThan(40 * HOUR)
    expect(await rowOf(id)).toMatchObject({ state: 'given-up', code: String(mood.code) })
    expect(ends).toEqual(['given-up'])
  })

  it('is not spoken to in the open, unless it stands on this machine', async () => {
    const elsewhere = server.url.replace('127.0.0.1', '0.0.0.0')
    const carrier = smtpCarrier({
      url: elsewhere,
      from: FROM,
    })
    const id = await ask()
    await carryLetter(post({ carrier }), id)
    expect(server.received).toHaveLength(0)
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', failed: 1, code: '500' })
  })
})

describe('turns and nights', () => {
  it('a calm letter waits for the morning', async () => {
    now = Date.parse('2026-11-12T22:30:00Z')
    const id = await ask()
    await carryLetter(post(), id)
    expect(server.received).toHaveLength(0)
    expect(new Date((await rowOf(id)).not_before).toISOString()).toBe('2026-11-13T08:00:00.000Z')
  })

  it('a letter that somebody sits waiting for does not', async () => {
    now = Date.parse('2026-11-12T22:30:00Z')
    await carryLetter(post({ pace: 'at-once' }), await ask())
    expect(server.received).toHaveLength(1)
  })

  it('the seventh calm letter in a day to one box waits, however its address is spelt', async () => {
    for (let sent = 0; sent < 6; sent++) await carryLetter(post(), await ask())
    now += MINUTE
    const id = await ask('Joan@home.example')
    await carryLetter(post(), id)
    expect(server.received).toHaveLength(6)
    expect((await rowOf(id)).not_before).toBe(morning + 24 * HOUR)
  })
})
