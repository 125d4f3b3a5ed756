/** A letter in somebody's hand, and out of it again, as rows. */
import type { UpdateObject } from 'kysely'
import { moment } from '../db/moment.ts'
import type { Queries } from '../db/queries.ts'
import { type LetterTables, letters, type Waiting } from './letter.store.ts'

/** Whoever took it up that time, and nobody else. */
export interface InHand {
  id: string
  /** The number of this taking up. */
  begun: number
  /** As `Waiting`, with this one. */
  unclear: number
}

/** It is in nobody's hand. */
export async function letWait(queries: Queries, id: string, until: number): Promise<void> {
  const change = { not_before: moment(until), held_until: null }
  await letters(queries).updateTable('platform.letter').set(change).where('id', '=', id).execute()
}

/** @param until epoch milliseconds until which nobody else takes it up */
export async function takeInHand(
  queries: Queries,
  { id, begun, unclear }: Waiting,
  until: number,
): Promise<InHand> {
  const change = { begun: begun + 1, held_until: moment(until) }
  await letters(queries).updateTable('platform.letter').set(change).where('id', '=', id).execute()
  return { id, begun: begun + 1, unclear: unclear + 1 }
}

/** @returns false where it is in other hands, or came to an end */
export const stillInHand = (queries: Queries, hand: InHand, until: number): Promise<boolean> =>
  changeInHand(queries, hand, { held_until: moment(until) })

/**
 * Stands before the first sign of the letter goes over the line: a process that dies then has told that it may have gone.
 * @returns as `stillInHand`
 */
export const letterGoes = (queries: Queries, hand: InHand): Promise<boolean> =>
  changeInHand(queries, hand, { unclear: hand.unclear })

async function changeInHand(
  queries: Queries,
  { id, begun }: InHand,
  change: UpdateObject<LetterTables, 'platform.letter'>,
): Promise<boolean> {
  const { numUpdatedRows } = await letters(queries)
    .updateTable('platform.letter')
    .set(change)
    .where('id', '=', id)
    .where('begun', '=', begun)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** It is known that nothing of it arrived. Writing it twice changes nothing. */
export async function handingFailed(
  queries: Queries,
  { id, failed, unclear }: Waiting,
  code: string,
): Promise<void> {
  const change = { failed: failed + 1, unclear, code }
  await letters(queries).updateTable('platform.letter').set(change).where('id', '=', id).execute()
}
