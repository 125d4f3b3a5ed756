/**
 * What goes wrong beside us, and what each journey does then: what the person sees, what is kept, and what follows when all is
 * well again. The database away: nothing is kept, the person is told, and the same form pressed again is taken once. The
 * mail server away or unwilling: the person notices nothing, since what was pressed is kept, and letters follow.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { openBrowser } from '#support/browser.ts'
import { called } from '#support/cast.ts'
import { cutOff } from '#support/cut-off.ts'
import { formOn, letterTo } from '#support/letter-to-contact.ts'
import { type Mood, openMailServer } from '#support/mail-server.ts'
import { inviteTo } from '#support/sign-in.ts'

const group = {
  ...called('The Tuesday Table'),
  contact: { phone: null, email: 'table@home.example', web: null },
}
const server = await openMailServer()
const app = await openTestApp({
  groups: [group],
  settings: { SMTP_URL: server.url, MAIL_FROM: 'waymeet@groups.example' },
})
const { database } = app.waymeet
await inviteTo(app, 'karin@help.example')
const browser = openBrowser(app)

/** What one journey presses, and what of it is kept where it was taken. */
interface Journey {
  name: string
  /** The page with the form, and what is filled in. */
  page(): string
  filled: Record<string, string>
  kept: string
  /** To whom a letter goes because of it, at once. */
  letterTo: string | null
}

let answer = ''
const confirmed = (fact: string) =>
  `select 1 from directory.confirmation where how = 'email' and at = $1 and '${fact}' = any(facts)`
const JOURNEYS: readonly Journey[] = [
  {
    name: 'confirm',
    page: () => answer,
    filled: { fact: 'time-place' },
    kept: confirmed('time-place'),
    letterTo: null,
  },
  {
    name: 'mend',
    page: () => `${answer}/openness`,
    filled: { openness: 'ask' },
    kept: confirmed('openness'),
    letterTo: null,
  },
  {
    ...{ name: 'claim', page: () => `/claim/${group.slug}`, filled: {}, letterTo: 'table@home.example' },
    kept: 'select 1 from directory.claim where asked_at = $1',
  },
  {
    ...{
      name: 'doubt',
      page: () => `/groups/${group.slug}/wrong`,
      filled: { fact: 'contact' },
      letterTo: null,
    },
    kept: 'select 1 from directory.doubt where raised_at = $1',
  },
  {
    ...{
      name: 'sign in',
      page: () => '/sign-in',
      filled: { email: 'karin@help.example' },
      letterTo: 'karin@help.example',
    },
    kept: 'select 1 from identity.sign_in_ask where asked_at = $1',
  },
]

const kept = async ({ kept: statement }: Journey, at: number) =>
  (await database.pool.query(statement, [new Date(at)])).rowCount
const lettersTo = (box: string | null) => server.received.filter(({ to }) => to[0] === box)

beforeEach(async () => {
  server.mood = { is: 'well' }
  await app.clock.passDays(8)
  await app.work()
  await app.save([group])
  for (const table of ['claim', 'doubt', 'contact_task'])
    await database.pool.query(`delete from directory.${table}`)
  await database.pool.query('delete from platform.letter')
  answer = await letterTo(app, group)
  server.received.length = 0
})

describe('the database is away', () => {
  test.each(JOURNEYS.map(journey => [journey.name, journey] as const))(
    'when somebody presses “%s”: she is told so, nothing is kept, and pressed again it is taken once',
    async (_, journey) => {
      const fields = { ...formOn(await browser.page(journey.page())), ...journey.filled }
      const at = app.clock.now()
      const letIn = await cutOff(database)
      const away = await browser.press(journey.page(), fields)
      await letIn()
      expect([away.status, away.headers.get('retry-after')]).toEqual([503, '10'])
      const page = await away.text()
      expect(read(page)).toContain('We cannot look this up just now')
      expect(page).not.toMatch(/postgres|ECONN|database|\.ts\b|node_modules/i)

      for (let tries = 0; (await app.request('/health')).status !== 200 && tries < 100; tries++)
        await wait(50)
      expect(await kept(journey, at)).toBe(0)
      expect((await browser.press(journey.page(), fields)).status).toBe(303)
      if (journey.name !== 'sign in') await browser.press(journey.page(), fields)
      expect(await kept(journey, at)).toBe(1)
      await app.work()
      expect(lettersTo(journey.letterTo)).toHaveLength(journey.letterTo ? 1 : 0)
    },
  )
})

/** Of the letter that a journey brings: when it is there at last. */
type Then = 'at once' | 'when the server is well' | 'twice, under one name' | 'never, and is not tried again'

const MAIL_FAULTS: readonly { says: string; mood: Mood; arrives: Then }[] = [
  { says: 'is slow', mood: { is: 'slow', ms: 300 }, arrives: 'at once' },
  { says: 'hangs up at the door', mood: { is: 'drops-at-start' }, arrives: 'when the server is well' },
  { says: 'wants nothing of us', mood: { is: 'refuses-us', code: 554 }, arrives: 'when the server is well' },
  {
    says: 'hangs up in the middle of a letter',
    mood: { is: 'drops-in-letter' },
    arrives: 'when the server is well',
  },
  {
    says: 'hangs up after a letter, without a word',
    mood: { is: 'drops-after-letter' },
    arrives: 'twice, under one name',
  },
  {
    says: 'says “later” to the address',
    mood: { is: 'refuses-recipient', code: 450 },
    arrives: 'when the server is well',
  },
  {
    says: 'says “later” to the letter',
    mood: { is: 'refuses-letter', code: 451 },
    arrives: 'when the server is well',
  },
  {
    says: 'says “no” to the letter',
    mood: { is: 'refuses-letter', code: 554 },
    arrives: 'when the server is well',
  },
  {
    says: 'knows no such box',
    mood: { is: 'refuses-recipient', code: 550 },
    arrives: 'never, and is not tried again',
  },
]
const ARRIVED: Record<Then, number> = {
  'at once': 1,
  'when the server is well': 1,
  'twice, under one name': 2,
  'never, and is not tried again': 0,
}

describe('the mail server', () => {
  test.each(MAIL_FAULTS)(
    '$says: every press is taken as always, and its letter arrives $arrives',
    async ({ mood, arrives }) => {
      server.mood = mood
      const at = app.clock.now()
      for (const journey of JOURNEYS) {
        const fields = { ...formOn(await browser.page(journey.page())), ...journey.filled }
        expect((await browser.press(journey.page(), fields)).status, journey.name).toBe(303)
        expect(await kept(journey, at), journey.name).toBe(1)
      }
      await app.work()
      const before = server.received.length
      server.mood = { is: 'well' }
      // The first wait is one minute; a code is good for ten.
      for (let minutes = 0; minutes < 4; minutes++) {
        await app.clock.passDays(1 / 1440)
        await app.work()
      }
      expect(before > 0).toBe(arrives === 'at once' || arrives === 'twice, under one name')
      for (const { name, letterTo: box } of JOURNEYS.filter(one => one.letterTo)) {
        expect(lettersTo(box), name).toHaveLength(ARRIVED[arrives])
        expect(new Set(lettersTo(box).map(({ mail }) => mail.messageId)).size).toBeLessThanOrEqual(1)
      }
      const { rows } = await database.pool.query(`select 1 from platform.letter where state = 'waiting'`)
      expect(rows).toEqual([])
    },
  )
})
