/** Everything that lies in the database, as one mark for each table: what differs between two of them was changed. */
import type { Database } from '#platform/db/database.ts'

export async function everyRow({ pool }: Database): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const marks = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as mark from ${name} t`,
  )
  const { rows } = await pool.query<{ name: string; mark: string }>(marks.join(' union all '))
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]))
}
