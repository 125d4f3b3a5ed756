/** Runs work in one transaction, and again when two transactions got in each other's way. */
import type { Kysely } from 'kysely'
import type { Queries } from './queries.ts'

const TRIES = 3
/** Serialization failure and deadlock: the transaction was rolled back whole and may simply be repeated. */
const REPEATABLE = new Set(['40001', '40P01'])

export async function runTransaction<Result>(
  base: Kysely<object>,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await base.transaction().execute(open => work(queriesIn(open)))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!REPEATABLE.has(code) || attempt === TRIES) throw error
    }
  }
}

/** The door to an open transaction, for whoever was handed only a view of it. */
// biome-ignore lint/suspicious/noExplicitAny: whatever tables the view shows
export function queriesIn(open: Kysely<any>): Queries {
  const queries: Queries = {
    withTables: <Tables>() => open as unknown as Kysely<Tables>,
    transaction: work => work(queries),
    as(actor) {
      throw new Error(`An open transaction is one actor's: it cannot go on as ${actor}.`)
    },
  }
  return queries
}
