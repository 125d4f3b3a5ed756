/** A letter that is being handed over is in one hand only, and what became of it is written down. */
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { openMailServer } from '#support/mail-server.ts'
import { DatabaseTrouble } from '../db/database-trouble.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { createLog } from '../log.ts'
import { askToSend, CARRY_LETTER, rouseLetters } from './ask-to-send.ts'
import { carryLetter, type Post } from './carry-letter.ts'
import { forgetLetters } from './forget-letters.store.ts'
import { HELD, LATE } from './handing-time.ts'
import { takeInHand } from './in-hand.store.ts'
import { takeLetter } from './letter.store.ts'
import { smtpCarrier } from './smtp-carrier.ts'

const database = await freshDatabase()
const server = await openMailServer()

const HOUR = 3_600_000
const morning = Date.parse('2026-11-12T10:00:00Z')
let now = morning
const clock = { now: () => now }
const quiet = createLog({ write: () => {}, clock })

const post = (change: Partial<Post> = {}): Post => ({
  queries: database,
  kinds: {
    hello: {
      pace: 'calm',
      write: async () => ({ subject: 'Something to look at', text: 'Dear Joan,\n\nhello.', endsAt: null }),
    },
  },
  carrier: smtpCarrier({ url: server.url, from: { name: 'Waymeet', address: 'waymeet@groups.example' } }),
  clock,
  zone: 'Europe/London',
  domain: 'groups.example',
  ...change,
})

const ask = () =>
  askToSend(database, { kind: 'hello', about: {}, to: 'joan@home.example', language: 'en' }, clock)

const rowOf = async (id: string) => {
  const { rows } = await database.pool.query(
    'select state, begun, failed, unclear, code from platform.letter where id = $1',
    [id],
  )
  return rows[0]
}

beforeEach(async () => {
  server.mood = { is: 'well' }
  server.received.length = 0
  now = morning
  await database.pool.query('delete from platform.letter')
  await database.pool.query('delete from graphile_worker._private_jobs')
})

describe('while a letter is being handed over', () => {
  it('rousing and its waiting job do not send it a second time', async () => {
    server.mood = { is: 'slow', ms: 3_500 }
    const patient = post()
    const jobs = await runJobs(
      database,
      { [CARRY_LETTER]: ({ letter }) => carryLetter(patient, letter!) },
      quiet,
    )
    const id = await ask()
    for (let beats = 0; beats < 8; beats++) {
      await rouseLetters(database, { now: () => now + 24 * HOUR }, 0)
      await new Promise(done => setTimeout(done, 600))
    }
    await vi.waitFor(async () => expect(await rowOf(id)).toMatchObject({ state: 'handed-on' }), 5_000)
    await jobs.close()
    expect(server.received).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ begun: 1, failed: 0 })
  }, 20_000)

  it('whoever finds it in hand looks again when that time is over', async () => {
    const id = await ask()
    await takeInHand(database, (await takeLetter(database, id))!, now + HELD)
    await carryLetter(post(), id)
    expect(server.received).toHaveLength(0)
    const { rows } = await database.pool.query('select run_at from graphile_worker.jobs where key = $1', [
      `letter:${id}`,
    ])
    expect(rows).toEqual([{ run_at: now + HELD }])
    now += HELD
    await carryLetter(post(), id)
    expect(server.received).toHaveLength(1)
  })

  it('it stays in that hand for as long as a slow server takes', async () => {
    server.mood = { is: 'slow', ms: 900 }
    const id = await ask()
    const slow = post({ holding: { renew: 100, hangUp: 500 } })
    const carrying = carryLetter(slow, id)
    await vi.waitFor(() => expect(server.received).toHaveLength(1))
    now += HELD - 1
    await wait(300)
    now += HELD - 1
    await carryLetter(post(), id)
    await carrying
    expect(server.received).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'handed-on', begun: 1 })
  })

  it('whoever is cut off from the database hangs up before another may take it', async () => {
    server.mood = { is: 'slow', ms: 2_000 }
    const id = await ask()
    const withTables: typeof database.withTables = () => {
      if (server.received.length > 0) throw new DatabaseTrouble('away')
      return database.withTables()
    }
    const cutOff = post({ queries: { ...database, withTables }, holding: { renew: 50, hangUp: 300 } })
    const began = performance.now()
    const hand = cutOff.carrier.hand
    let hungUp = 0
    cutOff.carrier.hand = (letter, handing) =>
      hand(letter, handing).catch(fault => {
        hungUp = performance.now() - began
        throw new Error('killed', { cause: fault })
      })
    await expect(carryLetter(cutOff, id)).rejects.toThrow('killed')
    expect(hungUp).toBeLessThan(1_500)
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', unclear: 1 })
  })

  it('whoever comes back after it went to other hands sends nothing', async () => {
    const id = await ask()
    const hand = post().carrier.hand
    const late = post()
    late.carrier.hand = async (letter, handing) => {
      now += HELD + 1
      await carryLetter(post(), id)
      await hand(letter, handing)
    }
    await carryLetter(late, id)
    expect(server.received).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'handed-on', begun: 2, unclear: 1 })
  })

  it('a database that is away for a moment when it is done does not make it go again', async () => {
    const id = await ask()
    let cuts = 2
    const withTables: typeof database.withTables = () => {
      if (server.received.length > 0 && cuts-- > 0) throw new DatabaseTrouble('away')
      return database.withTables()
    }
    await carryLetter(post({ queries: { ...database, withTables } }), id)
    expect(server.received).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'handed-on' })
  })
})

describe('a letter that nobody carries', () => {
  it('ends after two weeks, and two days later its address is gone', async () => {
    const id = await ask()
    now = morning + 15 * 24 * HOUR
    await forgetLetters(database, now)
    expect(await rowOf(id)).toMatchObject({ state: 'given-up', code: 'too-old' })
    now += 49 * HOUR
    await forgetLetters(database, now)
    const { rows } = await database.pool.query('select to_address from platform.letter where id = $1', [id])
    expect(rows).toEqual([{ to_address: null }])
  })
})

describe('when a process is killed', () => {
  it('its letter goes within two minutes, by whichever process is there', async () => {
    const id = await ask()
    await database.pool.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'gone', attempts = 1`,
    )
    await takeInHand(database, (await takeLetter(database, id))!, now + HELD)
    now += HELD
    await rouseLetters(database, clock, LATE)
    const { rows } = await database.pool.query(
      'select run_at from graphile_worker.jobs where locked_at is null',
    )
    expect(rows).toEqual([])
    now += 60_000 + 1
    await rouseLetters(database, clock, LATE)
    const jobs = await runJobs(
      database,
      { [CARRY_LETTER]: ({ letter }) => carryLetter(post(), letter!) },
      quiet,
    )
    await vi.waitFor(() => expect(server.received).toHaveLength(1), 5_000)
    await jobs.close()
    expect(now - morning).toBeLessThan(120_000)
  })

  it('letters whose job only waits its turn are left alone', async () => {
    const id = await ask()
    now += 24 * HOUR
    const job = () =>
      database.pool.query('select revision from graphile_worker.jobs where key = $1', [`letter:${id}`])
    const before = (await job()).rows
    await rouseLetters(database, clock, LATE)
    expect((await job()).rows).toEqual(before)
  })

  it('before the letter itself began to go, that counts for nothing however often it happens', async () => {
    const id = await ask()
    const killed = post()
    killed.carrier.hand = async () => {
      throw new Error('killed')
    }
    for (let kills = 0; kills < 5; kills++) {
      await carryLetter(killed, id).catch(() => {})
      now += HELD
    }
    await carryLetter(post(), id)
    expect(server.received).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'handed-on', begun: 6 })
  })

  it('between handing on and writing it down, the letter goes a second time, and never a third', async () => {
    const id = await ask()
    const killed = post()
    const hand = killed.carrier.hand
    killed.carrier.hand = async (letter, handing) => {
      await hand(letter, handing)
      throw new Error('killed')
    }
    for (const hours of [0, 1, 2]) {
      now = morning + hours * HOUR
      await carryLetter(killed, id).catch(() => {})
    }
    expect(server.received).toHaveLength(2)
    expect(new Set(server.received.map(({ mail }) => mail.messageId)).size).toBe(1)
    expect(await rowOf(id)).toMatchObject({ state: 'given-up', code: 'unclear' })
  })
})
