/** Many rows that may be there already, in one statement of one parameter. New ones are written with `copyMany`. */
import { type Kysely, sql } from 'kysely'
import { isMoment } from './is-moment.ts'

/**
 * Writes rows into `schema.table`; a row whose key (`on`) is already there is overwritten whole. Column names come
 * from the rows' own keys, which must all be alike. Numbers in columns called `at`, `…_at` or `…_since` are epoch
 * milliseconds. Thousands at most: all go in one statement.
 */
export async function replaceMany<T extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: any store may call it with its own tables
  db: Kysely<any>,
  table: `${string}.${string}`,
  rows: readonly T[],
  on: readonly (keyof T & string)[],
): Promise<void> {
  const first = rows[0]
  if (!first) return
  const columns = Object.keys(first)
  const moments = columns.filter(isMoment)
  const json = JSON.stringify(moments.length > 0 ? rows.map(row => withMoments(row, moments)) : rows)
  const names = sql.join(columns.map(column => sql.ref(column)))
  const kept = columns.filter(column => !on.includes(column as keyof T & string))
  await sql`insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)
    on conflict (${sql.join(on.map(column => sql.ref(column)))}) do update
    set ${sql.join(kept.map(column => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`.execute(db)
}

function withMoments<T extends object>(row: T, columns: string[]): T {
  const copy = { ...row } as Record<string, unknown>
  for (const column of columns) {
    const value = copy[column]
    if (typeof value === 'number') copy[column] = new Date(value).toISOString()
  }
  return copy as T
}
