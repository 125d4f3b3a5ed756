/** Letters on their way, as rows; what is in them is never here. */
import { sql } from 'kysely'
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
  /** Epoch milliseconds; while it is being handed over, the end of the lease. */
  notBefore: number
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
    .select(['id', 'kind', 'about', 'to_address', 'language', 'begun', 'failed', 'not_before'])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst()
  if (!row?.to_address) return null
  const { to_address: to, about, not_before: notBefore, ...rest } = row
  return { ...rest, to, notBefore, about: about as Record<string, string> }
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

/**
 * Stands before anything goes over the line: a process that dies then has told that the letter may have gone.
 * @param lease epoch milliseconds until which nobody else takes it up
 */
export async function beginHanding(queries: Queries, id: string, lease: number): Promise<void> {
  await letters(queries)
    .updateTable('platform.letter')
    .set(({ eb }) => ({ begun: eb('begun', '+', 1), not_before: moment(lease) }))
    .where('id', '=', id)
    .execute()
}

/** @param failed how many are known to have failed by now: the number itself, so that writing it twice changes nothing */
export async function handingFailed(
  queries: Queries,
  id: string,
  failed: number,
  code: string,
): Promise<void> {
  const change = { failed, code }
  await letters(queries).updateTable('platform.letter').set(change).where('id', '=', id).execute()
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
/** Days after its end for which a letter keeps its address: so long it counts against what one box gets in a day. */
const ADDRESS_DAYS = 2
/** … and for which it is known that there was one. */
const LETTER_DAYS = 30
/** Days a letter waits at most, even while letters are switched off: then its address has lain here long enough. */
const WAITING_DAYS = 14

/** Ends letters that wait for ever, empties the addresses of those that ended a while ago, and removes older ones whole. */
export async function forgetLetters(queries: Queries, now: number): Promise<void> {
  await letters(queries)
    .updateTable('platform.letter')
    .set({ state: 'given-up', ended_at: moment(now), code: 'too-old' })
    .where('state', '=', 'waiting')
    .where('asked_at', '<', moment(now - WAITING_DAYS * DAY))
    .execute()
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

/** What a waiting letter must be about to go no more: the name in `about`, and the ids. */
export type AboutAny = Readonly<Record<string, readonly string[]>>

/** Somebody wants to be forgotten: no letter that came to an end names the box, and those about these things never go. */
export async function forgetAddress(
  queries: Queries,
  { address, about, now }: { address: string; about: AboutAny; now: number },
): Promise<void> {
  for (const [name, ids] of Object.entries(about))
    await letters(queries)
      .updateTable('platform.letter')
      .set({ state: 'not-needed', ended_at: moment(now) })
      .where('state', '=', 'waiting')
      .where(sql<boolean>`about ->> ${name} = any(${[...ids]}::text[])`)
      .execute()
  await letters(queries)
    .updateTable('platform.letter')
    .set({ to_address: null })
    .where(({ eb, fn }) => eb(fn<string>('lower', ['to_address']), '=', sameBox(address)))
    .where('state', '!=', 'waiting')
    .execute()
}
