/** Looks once an hour whose questions nobody answers: the second welcomer is asked, then the desk sees it, then it rests (M11). */
import {
  addAsk,
  announceChange,
  contactTasksOf,
  type DirectoryTables,
  loadGroups,
  reachable,
} from '#contexts/directory/index.ts'
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { TURNS_COUNT } from '../admit-with.ts'
import { keepNobody, offerOfGroup, offersOf, suspend, tellSecondOnce } from '../offer.store.ts'
import { forgetTurns } from '../turn.store.ts'
import type { WaysTables } from '../ways-tables.ts'
import { forgetMeasured, groupsBehind, measuredOf } from './answered.store.ts'
import { type PromiseStep, promiseStep } from './promise.ts'

/** The kind of letter. */
export const UNANSWERED_LETTER = 'unanswered'

const DAY = 86_400_000
/** How soon was answered is said of so many days. */
const MEASURED_DAYS = 200

export async function keepPromises(queries: Queries, clock: Clock): Promise<void> {
  const db = queries.withTables<WaysTables>()
  const now = clock.now()
  await forgetTurns(db, now - TURNS_COUNT)
  await forgetMeasured(db, now - MEASURED_DAYS * DAY)
  await findThoseWithoutContact(queries, now)
  for (const groupId of await groupsBehind(db, now))
    await queries.transaction(within => lookAtGroup(within, groupId, clock))
}

/** Nobody is asked to write where nobody can read it. */
async function findThoseWithoutContact(queries: Queries, now: number): Promise<void> {
  const db = queries.withTables<WaysTables>()
  const own = queries.withTables<DirectoryTables>()
  const offers = await offersOf(db, null)
  const tasks = await contactTasksOf(
    own,
    offers.map(({ groupId }) => groupId),
  )
  for (const { groupId, nobodySince } of offers) {
    const nobody = reachable(tasks.get(groupId) ?? [], now).length === 0
    if (nobody === (nobodySince !== null)) continue
    if (await keepNobody(db, groupId, nobody ? now : null)) await announceChange(own, [groupId])
  }
}

async function lookAtGroup(within: Queries, groupId: string, clock: Clock): Promise<void> {
  const db = within.withTables<WaysTables>()
  const now = clock.now()
  const step = await stepOf(within, groupId, now)
  if (step.step === 'second' && (await tellSecondOnce(db, groupId, step.since)))
    await tellSecond(within, groupId, clock)
  if (step.step !== 'rest' || !(await suspend(db, groupId, now))) return
  await recordAct(within, { by: 'jobs', verb: 'suspended-ways', about: 'ways', groupId, at: now })
  await announceChange(within.withTables<DirectoryTables>(), [groupId])
}

/** As it stands at this moment; a group that says nothing of ways, or has ended, has promised nothing. */
export async function stepOf(queries: Queries, groupId: string, now: number): Promise<PromiseStep> {
  const db = queries.withTables<WaysTables>()
  const offer = await offerOfGroup(db, groupId)
  const [group] = offer ? await loadGroups(queries.withTables<DirectoryTables>(), [groupId]) : []
  if (!offer || !group || group.life.state === 'ended') return { step: 'kept' }
  return promiseStep((await measuredOf(db, [groupId])).get(groupId) ?? [], offer.mendedAt, now)
}

/** The one who agreed second; where there is none the desk sees it at once. */
async function tellSecond(within: Queries, groupId: string, clock: Clock): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const now = clock.now()
  const tasks = (await contactTasksOf(db, [groupId])).get(groupId) ?? []
  const second = reachable(tasks, now)[1]
  if (!second) return
  const id = newId(now)
  await addAsk(db, { id, groupId, contactTaskId: second.id, facts: ['openness'], askedAt: now })
  const { email: to, language } = second
  await askToSend(within, { kind: UNANSWERED_LETTER, about: { ask: id }, to, language }, clock)
}
