/** Many rows in one statement and one parameter, so that the number of rows has no limit but memory. */
import { type Kysely, sql } from 'kysely'

/** Moments are epoch milliseconds in the program and timestamps in the table. */
const asColumn = (key: string, value: unknown): unknown =>
  typeof value === 'number' && (key === 'at' || key.endsWith('_at') || key.endsWith('_since'))
    ? new Date(value).toISOString()
    : value

/**
 * Inserts rows into `schema.table`; column names come from the rows' own keys, which must all be alike.
 * With `replaceOn`, a row whose key is already there is overwritten whole.
 */
export async function insertMany<T extends object>(
  db: Kysely<any>, // biome-ignore lint/suspicious/noExplicitAny: any store may call it with its own tables
  table: `${string}.${string}`,
  rows: T[],
  replaceOn?: (keyof T & string)[],
): Promise<void> {
  const first = rows[0]
  if (!first) return
  const columns = Object.keys(first)
  const json = JSON.stringify(rows, (key, value) => asColumn(key, value))
  const names = sql.join(columns.map(column => sql.ref(column)))
  const replace = replaceOn
    ? sql` on conflict (${sql.join(replaceOn.map(column => sql.ref(column)))}) do update set ${sql.join(
        columns.filter(column => !replaceOn.includes(column as never)).map(column => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
      )}`
    : sql``
  await sql`insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)${replace}`.execute(db)
}
