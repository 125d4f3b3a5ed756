/** Letters on their way, as rows; what is in them is never here. */
import { moment } from '../db/moment.ts'
import type { Queries } from '../db/queries.ts'
import type { Asked } from './letter-kind.ts'
import { sameBox } from './mail-address.ts'

export type LetterState = 'waiting' | 'handed-on' | 'not-needed' | 'refused' | 'given-up'

export interface LetterTables {
  'platform.letter': {
    id: string
    kind: string
    about: Record<string, string> | string
    to_address: string | null
    language: string
    state: LetterState
    asked_at: number
    not_before: number
    begun: number
    failed: number
    ended_at: number | null
    code: string | null
  }
}

/** A letter that still waits. */
export interface Waiting extends Asked {
  begun: number
  failed: number
}

const letters = (queries: Queries) => queries.withTables<LetterTables>()

export async function addLetter(queries: Queries, asked: Asked, now: number): Promise<void> {
  await letters(queries)
    .insertInto('platform.letter')
    .values({
      id: asked.id,
      kind: asked.kind,
      about: JSON.stringify(asked.about),
      to_address: asked.to,
      language: asked.language,
      state: 'waiting',
      asked_at: moment(now),
      not_before: moment(now),
      begun: 0,
      failed: 0,
      ended_at: null,
      code: null,
    })
    .execute()
}

/** Null where it has come to an end. Until the transaction is over nobody else takes it up. */
export async function takeLetter(queries: Queries, id: string): Promise<Waiting | null> {
  const row = await letters(queries)
    .selectFrom('platform.letter')
    .select(['id', 'kind', 'about', 'to_address', 'language', 'begun', 'failed'])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst()
  if (!row?.to_address) return null
  const { to_address: to, about, ...rest } = row
  return { ...rest, to, about: about as Record<string, string> }
}

/** When letters to the same box were handed on within the day before `now`; epoch milliseconds, oldest first. */
export async function handedOnTo(queries: Queries, to: string, now: number): Promise<number[]> {
  const rows = await letters(queries)
    .selectFrom('platform.letter')
    .select('ended_at')
    .where(({ eb, fn }) => eb(fn<string>('lower', ['to_address']), '=', sameBox(to)))
    .where('state', '=', 'handed-on')
    .where('ended_at', '>', moment(now - 86_400_000))
    .orderBy('ended_at')
    .execute()
  return rows.map(({ ended_at }) => ended_at!)
}

export async function letWait(queries: Queries, id: string, until: number): Promise<void> {
  const change = { not_before: moment(until) }
  await letters(queries).updateTable('platform.letter').set(change).where('id', '=', id).execute()
}

/** Stands before anything goes over the line: a process that dies then has told that the letter may have gone. */
export async function beginHanding(queries: Queries, id: string): Promise<void> {
  await letters(queries)
    .updateTable('platform.letter')
    .set(({ eb }) => ({ begun: eb('begun', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** @returns how many are known to have failed by now */
export async function handingFailed(queries: Queries, id: string, code: string): Promise<number> {
  const { failed } = await letters(queries)
    .updateTable('platform.letter')
    .set(({ eb }) => ({ failed: eb('failed', '+', 1), code }))
    .where('id', '=', id)
    .returning('failed')
    .executeTakeFirstOrThrow()
  return failed
}

export interface End {
  state: Exclude<LetterState, 'waiting'>
  at: number
  code?: string | null
}

export async function endLetter(
  queries: Queries,
  id: string,
  { state, at, code = null }: End,
): Promise<void> {
  await letters(queries)
    .updateTable('platform.letter')
    .set({ state, ended_at: moment(at), code })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

const DAY = 86_400_000
/** Days after its end for which a letter keeps its address, so that a late "could not be delivered" finds it. */
export const ADDRESS_DAYS = 7
/** … and for which it is known that there was one. */
export const LETTER_DAYS = 30

/** Empties the addresses of letters that came to an end a while ago, and removes older letters whole. */
export async function forgetLetters(queries: Queries, now: number): Promise<void> {
  const endedBefore = (days: number) => moment(now - days * DAY)
  await letters(queries)
    .updateTable('platform.letter')
    .set({ to_address: null })
    .where('ended_at', '<', endedBefore(ADDRESS_DAYS))
    .where('to_address', 'is not', null)
    .execute()
  await letters(queries)
    .deleteFrom('platform.letter')
    .where('ended_at', '<', endedBefore(LETTER_DAYS))
    .execute()
}

/** Ids of letters that should have gone before `before`, epoch milliseconds, and have not: whoever had them died with them. */
export async function overdueLetters(queries: Queries, before: number): Promise<string[]> {
  const rows = await letters(queries)
    .selectFrom('platform.letter')
    .select('id')
    .where('state', '=', 'waiting')
    .where('not_before', '<', moment(before))
    .orderBy('not_before')
    .limit(1000)
    .execute()
  return rows.map(({ id }) => id)
}
