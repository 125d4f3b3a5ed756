/** What was changed because of a concern stands again as it did, whatever else happens to the group meanwhile. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadGroups } from '#contexts/directory/groups/group.store.ts'
import type { Group } from '#contexts/directory/groups/group.ts'
import { saveGroups } from '#contexts/directory/groups/save-groups.store.ts'
import type { DirectoryTables } from '#contexts/directory/index.ts'
import { letterOccasion } from '#contexts/directory/keeping/answer-ask.ts'
import { addAsk } from '#contexts/directory/keeping/confirmation-ask.store.ts'
import { addContactTask } from '#contexts/directory/keeping/contact-task.store.ts'
import type { ContactTask } from '#contexts/directory/keeping/contact-task.ts'
import { eraseContact } from '#contexts/directory/keeping/erase-contact.ts'
import { HaltedByContactPoint } from '#contexts/directory/keeping/halted.ts'
import { giveMandate } from '#contexts/directory/keeping/mandate/give-mandate.ts'
import { bringBackByPhone, pressBack } from '#contexts/directory/keeping/return/press-back.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { CAST } from '#support/cast.ts'
import { freshDatabase } from '#support/database.ts'
import type { IntermediaryTables } from '../tables.ts'
import { endWaits } from './change-listing.ts'
import { concernById } from './concern.store.ts'
import type { Outcome } from './concern.ts'
import { decide } from './decide.ts'
import { forgetConcerns } from './forget-concerns.store.ts'
import { askGroup, restListing } from './hear-group.ts'
import { raiseConcern } from './raise-concern.ts'
import { withdraw } from './withdraw.ts'

const database = await freshDatabase()
const worker: Queries = database.as('worker')
const jobs: Queries = database.as('jobs')
const noon = Date.parse('2026-11-12T12:00:00Z')
const DAY = 86_400_000
const life = { state: 'open', since: '2020-01-01', until: null, note: null } as const
const karin = { id: newId(noon), email: 'karin@desk.example', others: true }
let now = noon
let places = 0
const clock = { now: () => now }
let kettle: Group

beforeEach(async () => {
  now = noon
  kettle = { ...CAST[places++]!, life, source: null }
  await save(kettle)
})

const save = (group: Group) =>
  saveGroups(database.as('owner').withTables<DirectoryTables>(), [group], { newId: () => newId(now) })
const stored = async () => (await loadGroups(worker.withTables<DirectoryTables>(), [kettle.id]))[0]!
const tell = () =>
  raiseConcern(
    database.as('visitor'),
    { groupId: kettle.id, door: 'danger', words: 'Harold shouts.', key: randomUUID() },
    clock,
  )
const joanNow = (): ContactTask => ({
  ...{ id: newId(now), groupId: kettle.id, email: 'joan@home.example', phone: null, language: 'en' },
  ...{ agreedHow: 'email', agreedAt: now, endsAt: now + 400 * DAY, unreachableSince: null },
})
const dayIn = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 10)

async function next(concernId: string) {
  now += 60_000
  const held = await concernById(worker.withTables<IntermediaryTables>(), concernId)
  return { concernId, seen: held!.steps.length, key: randomUUID(), words: 'We look at it.', note: 'Asked.' }
}
const rest = async (id: string) => restListing(worker, { ...(await next(id)), until: dayIn(7) }, karin, clock)
const settle = async (id: string, outcome: Outcome, until: string | null = null) =>
  decide(worker, { ...(await next(id)), outcome, until, reason: 'So it is.' }, karin, clock)

it('where two are worried, the one decided first leaves no wait behind for good', async () => {
  const before = await stored()
  const [first, second] = [await tell(), await tell()]
  await rest(first)
  await rest(second)
  await settle(first, 'nothing')
  expect((await stored()).life.state).toBe('paused')
  await settle(second, 'nothing')
  const after = await stored()
  expect([after.life, after.joining, after.happens]).toEqual([before.life, before.joining, before.happens])
  expect(after.confirmations.filter(({ by }) => by === 'contact-point')).toEqual([])
})

it('where two are worried and one takes it back, what the other asked for goes on and then ends', async () => {
  const [first, second] = [await tell(), await tell()]
  await rest(first)
  await rest(second)
  await withdraw(database.as('contact'), await next(first), clock)
  expect((await stored()).life.state).toBe('paused')
  now += 9 * DAY
  await endWaits(jobs, dayIn(0), clock)
  expect((await stored()).life).toEqual(life)
})

it('a pause longer than the words are kept ends by itself all the same', async () => {
  const id = await tell()
  await askGroup(worker, await next(id), karin, clock)
  now += 8 * DAY
  await settle(id, 'paused', dayIn(90))
  for (let days = 0; days < 92; days += 23) {
    now += 23 * DAY
    await forgetConcerns(jobs.withTables<IntermediaryTables>(), now)
    await endWaits(jobs, dayIn(0), clock)
  }
  expect((await stored()).life).toEqual(life)
  const held = await concernById(worker.withTables<IntermediaryTables>(), id)
  expect(held!.steps.map(({ words }) => words)).toEqual([null, null, null])
})

it('a group that has ended by its own word is not made to wait, nor found again by it', async () => {
  const id = await tell()
  const ended = { ...(await stored()), life: { ...life, state: 'ended' as const } }
  await save(ended)
  await rest(id).catch(() => {})
  expect((await stored()).life.state).toBe('ended')
  await askGroup(worker, await next(id), karin, clock)
  now += 8 * DAY
  await settle(id, 'paused', dayIn(20)).catch(() => {})
  expect((await stored()).life.state).toBe('ended')
})

it('whoever at the desk has the address that the group itself shows does not decide', async () => {
  await save({ ...(await stored()), contact: { ...kettle.contact, email: ' Karin@desk.example' } })
  const id = await tell()
  await expect(rest(id)).rejects.toMatchObject({ kind: 'refused' })
  expect((await stored()).life).toEqual(life)
})

it('a contact who asks to be forgotten stands in no letter about a concern, nor about a mandate, from that moment', async () => {
  const db = worker.withTables<DirectoryTables>()
  const task = joanNow()
  await addContactTask(db, task)
  await askGroup(worker, await next(await tell()), karin, clock)
  const pressed = { by: 'worker', who: karin.id } as const
  const given = { groupId: kettle.id, how: 'phone', as: 'contact', pressed, key: randomUUID() } as const
  await giveMandate(worker, given, clock)
  const boxes = async () =>
    (await database.pool.query('select kind, to_address from platform.letter order by kind')).rows
  expect((await boxes()).map(({ to_address }) => to_address)).toEqual([task.email, task.email])
  await database.as('contact').transaction(within => eraseContact(within, task, now))
  expect((await boxes()).map(({ to_address }) => to_address)).toEqual([null, null])
})

describe('what the contact point ended because of a worry', () => {
  const ended = async () => {
    const id = await tell()
    await askGroup(worker, { ...(await next(id)), words: 'How do you see it?' }, karin, clock)
    now += 8 * DAY
    await settle(id, 'ended')
    return id
  }
  const letter = async () => {
    const task = joanNow()
    const db = database.as('owner').withTables<DirectoryTables>()
    await addContactTask(db, task)
    const ask = { id: newId(now), groupId: kettle.id, contactTaskId: task.id, facts: ['openness' as const] }
    await addAsk(db, { ...ask, askedAt: now })
    return ask.id
  }

  it('comes back by no press of the group, and nobody of it says otherwise meanwhile', async () => {
    await ended()
    const ask = await letter()
    await pressBack(database.as('contact'), ask, clock)
    expect((await stored()).life.state).toBe('ended')
    const looked = await letterOccasion(ask, clock).look(database.as('contact'))
    expect(() => looked.mayChange?.('openness', kettle)).toThrow(HaltedByContactPoint)
    expect(() => looked.mayChange?.('contact', kettle)).not.toThrow()
  })

  it('comes back by the desk, and then it is the group’s to say again', async () => {
    await ended()
    const ask = await letter()
    expect(await bringBackByPhone(worker, { groupId: kettle.id, who: karin.id }, clock)).toBe(true)
    const group = await stored()
    expect([group.life.state, group.haltedAt]).toEqual(['open', undefined])
    const looked = await letterOccasion(ask, clock).look(database.as('contact'))
    expect(() => looked.mayChange?.('openness', kettle)).not.toThrow()
  })
})
