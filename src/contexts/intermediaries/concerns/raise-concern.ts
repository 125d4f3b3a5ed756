/** A reader tells the contact point what worries them (M78). Who they are is asked by nobody and kept nowhere. */
import { createHash } from 'node:crypto'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import type { IntermediaryTables } from '../tables.ts'
import { addConcern, addStep, countConcernsSince } from './concern.store.ts'
import type { Door } from './concern.ts'

export interface ConcernRaised {
  groupId: string
  door: Door
  words: string
  /** Of the form. */
  key: string
}

/** About one group, through one door: more would bury the desk, and a reader is told so and given the number to ring. */
export const CONCERNS_A_WEEK = 5

const DAY = 86_400_000

/**
 * Kept when this resolves. A form sent twice is one concern.
 * @returns its id
 * @throws {Problem} `too-many`: nothing is kept, and the reader must hear it
 */
export async function raiseConcern(
  queries: Queries,
  { groupId, door, words, key }: ConcernRaised,
  clock: Clock,
): Promise<string> {
  const at = clock.now()
  const id = idFrom([key, groupId, door])
  await queries.transaction(async within => {
    const db = within.withTables<IntermediaryTables>()
    if (!(await addConcern(db, { id, groupId, door, raisedAt: at }))) return
    if ((await countConcernsSince(db, { groupId, door }, at - 7 * DAY)) > CONCERNS_A_WEEK)
      throw new Problem('too-many')
    await addStep(db, id, 1, {
      kind: 'raised',
      by: 'reader',
      at,
      who: null,
      words,
      outcome: null,
      until: null,
    })
  })
  return id
}

/** The same for the same form; a UUID of version 8, which tells nothing of when it was made. */
function idFrom(parts: readonly string[]): string {
  const bytes = createHash('sha256')
    .update(['concern', ...parts].join('\n'))
    .digest()
    .subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export const isConcernId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)
