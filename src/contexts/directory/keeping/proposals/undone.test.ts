/** What was decided and undone leaves nothing of itself; and nobody learns from a proposal what is withheld. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { newId } from '#platform/ids.ts'
import { CAST } from '#support/cast.ts'
import { freshDatabase } from '#support/database.ts'
import { DAY } from '../../freshness/ladder.ts'
import { loadGroups } from '../../groups/group.store.ts'
import type { Group } from '../../groups/group.ts'
import { saveGroups } from '../../groups/save-groups.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { letterOccasion } from '../answer-ask.ts'
import { addAsk } from '../confirmation-ask.store.ts'
import { addContactTask } from '../contact-task.store.ts'
import { deskOccasion } from '../desk-occasion.ts'
import { doubtsSince } from '../doubt/doubt.store.ts'
import { markOf } from '../mend/fact-part.ts'
import { mendFact } from '../mend/mend-fact.ts'
import { withOpenness } from '../mend/openness.ts'
import { takeBack } from '../mend/take-back.ts'
import { mergeGroups } from '../merge-groups.ts'
import { decideAgain, saysAsWeSay, takeAlone, takeProposal, turnDown } from './decide.ts'
import type { FieldChange } from './difference.ts'
import { addProposal, proposalById } from './proposal.store.ts'
import { propose } from './propose.ts'
import { settleWhatIsSo } from './settle-by-word.ts'

const database = await freshDatabase()
const [contact, worker] = [database.as('contact'), database.as('worker')]
const db = worker.withTables<DirectoryTables>()
const noon = Date.parse('2026-11-12T12:00:00Z')
const withPlace = CAST.filter(({ gatherings, contact }) => gatherings[0]?.place?.street && contact.phone)
const OPEN = { state: 'open', since: '2020-01-01', until: null, note: null } as const
let now = noon
const clock = { now: () => now }
let group: Group
let letter: ReturnType<typeof letterOccasion>
let desk: ReturnType<typeof deskOccasion>

const said = async () => {}

/** @returns the id of the letter just come */
async function contactOf(groupId: string, email: string): Promise<string> {
  const [task, ask] = [newId(now), newId(now)]
  const reached = { email, phone: null, language: 'en', unreachableSince: null }
  const agreed = { agreedHow: 'email', agreedAt: now, endsAt: now + 400 * DAY } as const
  await addContactTask(db, { id: task, groupId, ...reached, ...agreed })
  await addAsk(db, { id: ask, groupId, contactTaskId: task, facts: ['contact', 'openness'], askedAt: now })
  return ask
}

async function begin(more: Partial<Group> = {}) {
  group = { ...withPlace.shift()!, source: null, life: OPEN, ...more }
  await saveGroups(database.as('owner').withTables<DirectoryTables>(), [group], { newId: () => newId(now) })
  const ask = await contactOf(group.id, `joan.${newId(now)}@home.example`)
  letter = letterOccasion(ask, clock)
  desk = deskOccasion({ groupId: group.id, clock, who: newId(now), said })
}

const name = (to: string): FieldChange[] => [{ at: [group.gatherings[0]!.id, 'place', 'name'], to }]
const readerSays = async (changes: FieldChange[], fact: 'time-place' | 'contact' = 'time-place') =>
  (await propose(
    database.as('visitor'),
    { groupId: group.id, fact, by: 'reader', changes, note: null, key: randomUUID() },
    clock,
  ))!
const became = async (id: string) => (await proposalById(db, id))?.settled?.outcome ?? 'open'
async function deciding(proposalId: string, by: 'contact' | 'desk' = 'contact') {
  now += 60_000
  const [asIs] = await loadGroups(db, [group.id])
  const occasion = by === 'contact' ? letter : desk
  return { occasion, by, proposalId, key: randomUUID(), seen: markOf(asIs!, 'time-place') }
}

beforeEach(() => {
  now = noon
})

describe('a decision that is undone', () => {
  it('opens what was settled by the same word', async () => {
    await begin()
    const [rooms, hall] = [await readerSays(name('The Rooms')), await readerSays(name('The Hall'))]
    await takeProposal(contact, await deciding(rooms), clock)
    expect([await became(rooms), await became(hall)]).toEqual(['taken', 'taken-otherwise'])
    await decideAgain(contact, await deciding(rooms), clock)
    expect([await became(rooms), await became(hall)]).toEqual(['open', 'open'])
    await saysAsWeSay(contact, await deciding(rooms), clock)
    expect([await became(rooms), await became(hall)]).toEqual(['not-taken', 'not-taken'])
    await decideAgain(contact, await deciding(rooms), clock)
    expect([await became(rooms), await became(hall)]).toEqual(['open', 'open'])
    const [asIs] = await loadGroups(db, [group.id])
    expect(asIs!.confirmations.filter(({ at }) => at >= noon)).toEqual([])
  })

  it('opens it as well where the change was made and taken back by hand', async () => {
    await begin()
    const rooms = await readerSays(name('The Rooms'))
    const { occasion, key, seen } = await deciding(rooms)
    const gatherings = group.gatherings.map(one => ({ ...one, note: 'By the back door.' }))
    const fact = 'time-place'
    await mendFact(contact, { occasion, fact, key, seen, change: asIs => ({ ...asIs, gatherings }) }, clock)
    expect(await became(rooms)).toBe('taken-otherwise')
    now += 60_000
    await takeBack(contact, { occasion, fact, key: randomUUID() }, clock)
    expect(await became(rooms)).toBe('open')
  })

  it('of the desk alone leaves no doubt of the desk behind', async () => {
    await begin()
    const rooms = await readerSays(name('The Rooms'))
    await takeAlone(worker, await deciding(rooms, 'desk'), clock)
    await decideAgain(worker, await deciding(rooms, 'desk'), clock)
    expect((await doubtsSince(db, group.id, 0)).map(({ by }) => by)).toEqual(['reader'])
  })

  it('about what a list says goes on with what the list says by now', async () => {
    await begin()
    const sourceId = newId(now)
    await database.pool.query(
      `insert into directory.source values ($1, 'county', 'The county list', null, 'csv', now(), now())`,
      [sourceId],
    )
    const said = (to: string) => ({
      ...{ id: newId(now), groupId: group.id, fact: 'time-place', by: 'source', sourceId },
      ...{ changes: name(to), note: null, at: now },
    })
    const [before, after] = [said('The Rooms'), said('The Hall')] as const
    await addProposal(db, before as Parameters<typeof addProposal>[1])
    await turnDown(contact, { ...(await deciding(before.id)), reason: 'twice' }, clock)
    await addProposal(db, after as Parameters<typeof addProposal>[1])
    await decideAgain(contact, await deciding(before.id), clock)
    expect([await became(before.id), await became(after.id)]).toEqual(['withdrawn', 'open'])
  })
})

describe('whoever guesses what is withheld', () => {
  it('is not told that a number or a door is right', async () => {
    await begin({ contactConsent: { phone: 'desk', email: 'desk', until: null } })
    const guess = await readerSays([{ at: ['phone'], to: group.contact.phone }], 'contact')
    await settleWhatIsSo(database.as('jobs'), now)
    expect(await became(guess)).toBe('open')
    now += 60_000
    const [asIs] = await loadGroups(db, [group.id])
    const seen = markOf(asIs!, 'contact')
    const by = { occasion: letter, by: 'contact', proposalId: guess, key: randomUUID(), seen } as const
    await saysAsWeSay(contact, by, clock)
    expect(await became(guess)).toBe('not-taken')
  })
})

describe('a record that became part of another', () => {
  it('is not found again by the letter of somebody who is asked about both', async () => {
    await begin()
    const [kept, occasion] = [group, letter]
    const email = `joan.${kept.id}@home.example`
    await contactOf(kept.id, email)
    await begin()
    const ask = await contactOf(group.id, email)
    now += 60_000
    await mergeGroups(worker, { keep: kept.id, drop: group.id, who: newId(now) }, clock)
    const openness = withOpenness({ openness: 'come', until: null, note: null }, '2026-11-12')
    for (const at of [
      letterOccasion(ask, clock),
      deskOccasion({ groupId: group.id, clock, who: newId(now), said }),
    ]) {
      const [asIs] = await loadGroups(db, [group.id])
      const mending = { occasion: at, fact: 'openness', key: randomUUID() } as const
      await mendFact(worker, { ...mending, seen: markOf(asIs!, 'openness'), change: openness }, clock).catch(
        () => {},
      )
      expect((await loadGroups(db, [group.id]))[0]!.life.state).toBe('ended')
    }
    expect((await occasion.look(contact)).group.life.state).toBe('open')
  })
})
