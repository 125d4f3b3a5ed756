/** The door to one connection that is in a transaction already. */
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Queries } from '../db/queries.ts'
import { queriesIn } from '../db/transaction.ts'

/** Whatever is asked through it happens in that transaction, one statement after the other; it stays open. */
export function queriesOn(client: pg.Client): Queries {
  let before: Promise<unknown> = Promise.resolve()
  const query = (text: string, values: readonly unknown[]) => {
    const asked = before.then(() => client.query(text, [...values]))
    before = asked.catch(() => {})
    return asked
  }
  const one = { query: query as pg.PoolClient['query'], release: () => {} }
  const pool = { connect: async () => one, end: async () => {}, options: {} }
  return queriesIn(new Kysely({ dialect: new PostgresDialect({ pool }) }))
}
