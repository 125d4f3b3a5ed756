/** Many rows in a few statements of one parameter each. */
import { type Kysely, sql } from 'kysely'

/** Moments are epoch milliseconds in the program and timestamps in the table. */
const isMoment = (column: string): boolean =>
  column === 'at' || column.endsWith('_at') || column.endsWith('_since')

/** Rows in one statement: what a source said is long, and a whole country's would not fit into one. */
const MOST = 2_000

/**
 * Inserts rows into `schema.table`; column names come from the rows' own keys, which must all be alike.
 * Numbers in columns called `at`, `…_at` or `…_since` are epoch milliseconds.
 * With `replaceOn`, a row whose key is already there is overwritten whole.
 */
export async function insertMany<T extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: any store may call it with its own tables
  db: Kysely<any>,
  table: `${string}.${string}`,
  rows: readonly T[],
  replaceOn?: (keyof T & string)[],
): Promise<void> {
  const first = rows[0]
  if (!first) return
  if (rows.length > MOST) {
    for (let at = 0; at < rows.length; at += MOST) {
      await insertMany(db, table, rows.slice(at, at + MOST), replaceOn)
    }
    return
  }
  const columns = Object.keys(first)
  const moments = columns.filter(isMoment)
  const json = JSON.stringify(moments.length > 0 ? rows.map(row => withMoments(row, moments)) : rows)
  const names = sql.join(columns.map(column => sql.ref(column)))
  const kept = columns.filter(column => !replaceOn?.includes(column as keyof T & string))
  const replace = replaceOn
    ? sql` on conflict (${sql.join(replaceOn.map(column => sql.ref(column)))}) do update
        set ${sql.join(kept.map(column => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`
    : sql``
  await sql`insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)${replace}`.execute(
    db,
  )
}

function withMoments<T extends object>(row: T, columns: string[]): T {
  const copy = { ...row } as Record<string, unknown>
  for (const column of columns) {
    const value = copy[column]
    if (typeof value === 'number') copy[column] = new Date(value).toISOString()
  }
  return copy as T
}
