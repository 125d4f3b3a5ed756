/** Erasures as rows: noted in the transaction that erases, so that both stand or neither. */
import { sql } from 'kysely'
import { moment } from '../db/moment.ts'
import type { Queries } from '../db/queries.ts'
import { newId } from '../ids.ts'
import { ERASURES_KNOWN_DAYS, type Erasure } from './erasure.ts'

interface Tables {
  'platform.erasure': Erasure
}

/** @param erased no content: an id or a keyed hash */
export async function noteErasure(within: Queries, erased: Omit<Erasure, 'id'>): Promise<void> {
  await putErasure(within, { ...erased, id: newId(erased.at) })
}

/** Put twice it stands there once. */
export async function putErasure(within: Queries, { at, ...erasure }: Erasure): Promise<void> {
  await within
    .withTables<Tables>()
    .insertInto('platform.erasure')
    .values({ ...erasure, at: moment(at) })
    .onConflict(clash => clash.column('id').doNothing())
    .execute()
}

/** All that are not among `known`, oldest first. */
export function erasuresBut(queries: Queries, known: readonly string[]): Promise<Erasure[]> {
  return queries
    .withTables<Tables>()
    .selectFrom('platform.erasure')
    .selectAll()
    .where('id', '!=', sql<string>`all(${sql<string[]>`${[...known]}::uuid[]`})`)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

const DAY = 86_400_000

export async function forgetErasures(queries: Queries, now: number): Promise<void> {
  await queries
    .withTables<Tables>()
    .deleteFrom('platform.erasure')
    .where('at', '<', moment(now - ERASURES_KNOWN_DAYS * DAY))
    .execute()
}
