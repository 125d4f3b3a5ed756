/** Tries what each actor may do with each table, and says what came of it. Nothing of it stays. */
import type pg from 'pg'
import { type ActorName, beginAs } from '#platform/db/actor.ts'
import { type TableRights, VERBS, type Verb } from '#platform/db/rights/table-rights.ts'

/** `refused`: the statement is not run. `none`: it runs and reaches no row. `does`: it reaches rows, or fails on them. */
export type Outcome = 'refused' | 'none' | 'does'

const statementOf = (table: string, verb: Verb, column: string, row: string | null): string =>
  ({
    read: `select * from ${table}`,
    // The row that is there already: whoever may not add is not even told that it is.
    add: row
      ? `insert into ${table} select * from json_populate_record(null::${table}, $1)`
      : `insert into ${table} select * from ${table} where false`,
    change: `update ${table} set ${column} = ${column}`,
    remove: `delete from ${table}`,
  })[verb]

async function tryOut(client: pg.PoolClient, begin: string, statement: string, row: string | null) {
  try {
    await client.query(begin)
    const given = statement.includes('$1') ? [row] : []
    const { rowCount } = await client.query(statement, given)
    return rowCount ? 'does' : 'none'
  } catch (fault) {
    return (fault as { code?: string }).code === '42501' ? 'refused' : 'does'
  } finally {
    await client.query('rollback')
  }
}

/** By table, actor and verb: `directory.claim visitor add`. `null` is whoever says nothing. */
export async function tryMatrix(
  pool: pg.Pool,
  tables: readonly Pick<TableRights, 'table'>[],
  actors: readonly (ActorName | null)[],
  roles: boolean,
): Promise<Map<string, Outcome>> {
  const client = await pool.connect()
  const found = new Map<string, Outcome>()
  try {
    for (const { table } of tables) {
      const { rows } = await client.query<{ column: string; row: string | null }>(
        `select (select attname from pg_attribute where attrelid = $1::regclass and attnum = 1) as column,
                (select row_to_json(t)::text from ${table} t limit 1) as row`,
        [table],
      )
      const { column, row } = rows[0]!
      for (const actor of actors)
        for (const verb of VERBS) {
          const begin = actor
            ? beginAs(actor, roles)
            : `${beginAs('visitor', roles)}; set local waymeet.actor = ''`
          const statement = statementOf(table, verb, `"${column}"`, row)
          found.set(`${table} ${actor ?? '(nobody)'} ${verb}`, await tryOut(client, begin, statement, row))
        }
    }
  } finally {
    client.release()
  }
  return found
}
