/** What the desk does about a group, one verb each. Each step is written down with what it was, and can be undone today. */
import { deskOccasion, type Fact, giveWord, takeWordBack } from '#contexts/directory/index.ts'
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { addCall, callById, takeOutCall, takeOutMending } from '../calls/call.store.ts'
import { type Call, canUndo } from '../calls/call.ts'
import { findNeedsOf } from '../needs/find-needs.ts'
import type { IntermediaryTables } from '../tables.ts'

export interface WordGiven {
  groupId: string
  /** See `giveWord`. */
  words: readonly { fact: Fact; seen: string }[]
  key: string
  minutes: number
  /** Id of whoever sits at the desk. */
  who: string
}

/** The group said on the phone that these facts are still right. @throws {Problem} as `giveWord`: nothing is kept then */
export async function takeWord(
  queries: Queries,
  { groupId, words, key, minutes, who }: WordGiven,
  clock: Clock,
): Promise<void> {
  // One moment for both: by it the word is found when it is undone.
  const at = clock.now()
  const still = { now: () => at }
  const facts = words.map(({ fact }) => fact)
  const occasion = deskOccasion({
    groupId,
    clock: still,
    who,
    said: within => note(within, { groupId, at, outcome: 'still-right', facts, minutes }),
  })
  await giveWord(queries, { occasion, words, key }, still)
  await findNeedsOf(queries, [groupId], clock)
}

export interface CallSaid extends Omit<Call, 'id' | 'at'> {
  /** Id of whoever sits at the desk. */
  who: string
}

/** @param key of the form: pressed twice it is written down once */
export async function noteCall(
  queries: Queries,
  call: CallSaid & { key: string },
  clock: Clock,
): Promise<void> {
  const { key, who, ...said } = call
  const at = clock.now()
  const act = ['call', call.groupId, call.outcome].join('\n')
  await onceOnly(queries, { act, key, today: new Date(at).toISOString().slice(0, 10) }, within =>
    noteAct(within, { ...said, at }, who),
  )
  await findNeedsOf(queries, [call.groupId], clock)
}

async function noteAct(within: Queries, call: Omit<Call, 'id'>, who: string): Promise<void> {
  await note(within, call)
  const { groupId, at, outcome } = call
  await recordAct(within, { by: 'worker', who, verb: outcome, about: 'call', groupId, at })
}

export const note = (within: Queries, call: Omit<Call, 'id'>): Promise<void> =>
  addCall(within.withTables<IntermediaryTables>(), { ...call, id: newId(call.at) })

/** What was put right by mistake was taken back on its own page: it did not happen either. */
export async function forgetMending(within: Queries, of: { groupId: string; fact: Fact }, clock: Clock) {
  await takeOutMending(within.withTables<IntermediaryTables>(), of)
  await findNeedsOf(within, [of.groupId], clock)
}

/**
 * As if it had not been done. Of what is older than `since`, or cannot be undone, nothing changes.
 * @param since epoch milliseconds
 * @returns id of the group it was about; null: nothing changed
 */
export async function undo(
  queries: Queries,
  { id, since, who }: { id: string; since: number; who: string },
  clock: Clock,
): Promise<string | null> {
  const undone = await queries.transaction(async within => {
    const db = within.withTables<IntermediaryTables>()
    const call = await callById(db, id)
    if (!call || call.at < since || !canUndo(call)) return null
    if (call.outcome === 'still-right') await takeWordBack(within, { ...call, how: 'phone' })
    await takeOutCall(db, id)
    const act = { verb: 'undid', about: 'call', aboutId: call.outcome, groupId: call.groupId }
    await recordAct(within, { by: 'worker', who, ...act, at: clock.now() })
    return call
  })
  if (undone) await findNeedsOf(queries, [undone.groupId], clock)
  return undone?.groupId ?? null
}
