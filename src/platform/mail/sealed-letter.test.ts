/** A letter whose row names nobody: whom it is for is known only when it is written, and all else holds as for any letter. */
import { beforeEach, expect, it } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { openMailServer } from '#support/mail-server.ts'
import { askToSend, CARRY_LETTER, CARRY_SEALED, rouseLetters } from './ask-to-send.ts'
import { carryLetter, type Post } from './carry-letter.ts'
import { smtpCarrier } from './smtp-carrier.ts'

const database = await freshDatabase()
const server = await openMailServer()
let now = Date.parse('2026-11-12T10:00:00Z')
const clock = { now: () => now }
const told: string[] = []

const post: Post = {
  queries: database,
  kinds: {
    answer: {
      pace: 'at-once',
      write: async () => ({
        subject: 'An answer for you',
        text: 'Come at seven.',
        endsAt: null,
        to: 'amira@home.example',
        replyTo: 'reply+abc@groups.example',
      }),
      handed: async (_, { id, to }) => void told.push(`handed ${id} ${to}`),
      lost: async (_, { id, to }, { state }) => void told.push(`${state} ${id} ${to}`),
    },
  },
  carrier: smtpCarrier({
    url: server.url,
    from: { name: 'Waymeet', address: 'waymeet@groups.example' },
    patience: { greeting: 10_000, reply: 10_000, most: 20_000 },
  }),
  clock,
  zone: 'Europe/London',
  domain: 'groups.example',
}

const ask = () => askToSend(database, { kind: 'answer', about: {}, to: null, language: 'en' }, clock)
const jobs = async () => {
  const { rows } = await database.pool.query('select task_identifier as task, key from graphile_worker.jobs')
  return rows as { task: string; key: string }[]
}

beforeEach(async () => {
  server.mood = { is: 'well' }
  server.received.length = 0
  told.length = 0
  now = Date.parse('2026-11-12T10:00:00Z')
  await database.pool.query('delete from platform.letter')
})

it('goes to whom it is for, asks for the answer at an address of its own, and nothing here says who that was', async () => {
  const id = await ask()
  expect((await jobs()).find(({ key }) => key === `letter:${id}`)?.task).toBe(CARRY_SEALED)
  await carryLetter(post, id)
  expect(server.received).toHaveLength(1)
  const { to, mail } = server.received[0]!
  expect(to).toEqual(['amira@home.example'])
  expect(mail.replyTo?.map(({ address }) => address)).toEqual(['reply+abc@groups.example'])
  expect(told).toEqual([`handed ${id} null`])
  const { rows } = await database.pool.query('select row_to_json(l)::text as row from platform.letter l')
  expect(JSON.stringify(rows)).not.toMatch(/amira|seven/)
})

it('waits where the server is not ready, and is never taken up by those who cannot open it', async () => {
  const id = await ask()
  server.mood = { is: 'refuses-us', code: 451 }
  await carryLetter(post, id)
  expect(server.received).toHaveLength(0)
  const job = (await jobs()).find(({ key }) => key === `letter:${id}`)
  expect(job?.task).toBe(CARRY_SEALED)
  expect(job?.task).not.toBe(CARRY_LETTER)
})

it('is roused for those who can open it, when whoever had it died', async () => {
  const id = await ask()
  await database.pool.query('delete from graphile_worker._private_jobs')
  now += 60_000
  await rouseLetters(database, clock, 30_000)
  expect((await jobs()).find(({ key }) => key === `letter:${id}`)?.task).toBe(CARRY_SEALED)
})
