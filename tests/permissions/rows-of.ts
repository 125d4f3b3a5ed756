/** Everything in the database that names one group, as one mark for each table. */
import type { Database } from '#platform/db/database.ts'

export async function rowsOf({ pool }: Database, groupId: string): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string; column: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as name, c.column_name as column
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and (c.column_name = 'group_id'
        or (c.table_schema = 'directory' and c.table_name = 'group' and c.column_name = 'id'))`,
  )
  const marks = tables.map(
    ({ name, column }) => `select '${name}' as name,
      md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as mark from ${name} t where ${column} = $1`,
  )
  const { rows } = await pool.query<{ name: string; mark: string }>(marks.join(' union all '), [groupId])
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]))
}
