/** Letters on their way, as rows; what is in them is never here. */
import { sql } from 'kysely'
import { moment } from '../db/moment.ts'
import type { Queries } from '../db/queries.ts'
import type { Asked, Lost, LostLetter } from './letter-kind.ts'
import { sameBox } from './mail-address.ts'

export type LetterState = 'waiting' | 'handed-on' | 'not-needed' | 'refused' | 'given-up'

export interface LetterTables {
  'platform.letter': {
    id: string
    kind: string
    about: Record<string, string> | string
    to_address: string | null
    sealed: boolean
    language: string
    state: LetterState
    asked_at: number
    not_before: number
    begun: number
    failed: number
    unclear: number
    held_until: number | null
    ended_at: number | null
    code: string | null
  }
}

/** A letter that still waits. */
export interface Waiting extends Asked {
  /** How often it was taken up to be handed over. */
  begun: number
  /** Of these, how many are known to have failed. */
  failed: number
  /** How often the letter itself began to go over, without an answer that is known. */
  unclear: number
  /** Epoch milliseconds; until then somebody has it in hand. */
  heldUntil: number | null
}

/** Typed for these tables. */
export const letters = (queries: Queries) => queries.withTables<LetterTables>()

export async function addLetter(queries: Queries, asked: Asked, now: number): Promise<void> {
  await letters(queries)
    .insertInto('platform.letter')
    .values({
      id: asked.id,
      kind: asked.kind,
      about: JSON.stringify(asked.about),
      to_address: asked.to,
      sealed: asked.to === null,
      language: asked.language,
      state: 'waiting',
      asked_at: moment(now),
      not_before: moment(now),
      begun: 0,
      failed: 0,
      unclear: 0,
      held_until: null,
      ended_at: null,
      code: null,
    })
    .execute()
}

/** Null where it has come to an end. Until the transaction is over nobody else takes it up. */
export async function takeLetter(queries: Queries, id: string): Promise<Waiting | null> {
  const row = await letters(queries)
    .selectFrom('platform.letter')
    .select([
      'id',
      'kind',
      'about',
      'to_address',
      'sealed',
      'language',
      'begun',
      'failed',
      'unclear',
      'held_until',
    ])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst()
  if (!row || (row.to_address === null && !row.sealed)) return null
  const { to_address: to, sealed: _, about, held_until: heldUntil, ...rest } = row
  return { ...rest, to, heldUntil, about: about as Record<string, string> }
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

export interface End {
  state: Exclude<LetterState, 'waiting'>
  at: number
  code?: string | null
}

/** @returns false where it had ended already */
export async function endLetter(
  queries: Queries,
  id: string,
  { state, at, code = null }: End,
): Promise<boolean> {
  const { numUpdatedRows } = await letters(queries)
    .updateTable('platform.letter')
    .set({ state, ended_at: moment(at), code })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Word came that it was not delivered. One that is still on its way ends too: it went, and nobody had written that down.
 * @returns null where that is known already, or nothing is known of the letter any more
 */
export async function letterCameBack(
  queries: Queries,
  id: string,
  { state, at, code }: End & { state: Lost['state'] },
): Promise<LostLetter | null> {
  const row = await letters(queries)
    .updateTable('platform.letter')
    .set(({ fn, val }) => ({ state, code: code ?? null, ended_at: fn.coalesce('ended_at', val(moment(at))) }))
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'handed-on', 'given-up'])
    .where('state', '!=', state)
    .returning(['id', 'kind', 'about', 'to_address as to', 'language'])
    .executeTakeFirst()
  return row ? { ...row, about: row.about as Record<string, string> } : null
}

/** The key of the job that carries a letter. */
export const jobKeyOf = (id: string): string => `letter:${id}`

/**
 * Letters that could have gone before `before`, epoch milliseconds, and are in nobody's hand, nor does a job wait to
 * carry them: whoever had them died with them.
 */
export async function overdueLetters(
  queries: Queries,
  { before, now }: { before: number; now: number },
): Promise<Pick<Asked, 'id' | 'to'>[]> {
  const rows = await letters(queries)
    .selectFrom('platform.letter as letter')
    .select(['id', 'to_address as to'])
    .where('state', '=', 'waiting')
    .where('not_before', '<', moment(before))
    .where(({ or, eb }) => or([eb('held_until', 'is', null), eb('held_until', '<', moment(now))]))
    .where(
      sql<boolean>`not exists (select from graphile_worker.jobs as job where job.key = ${jobKeyOf('')} || letter.id
        and job.locked_at is null and job.attempts < job.max_attempts)`,
    )
    .orderBy('not_before')
    .limit(1000)
    .execute()
  return rows
}
