/** Every row of every table as text, so that a test can ask what is not in it. */
import type { Database } from '#platform/db/database.ts'

export async function everythingKept({ pool }: Database): Promise<string[]> {
  const tables = await pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const rows: string[] = []
  for (const { name } of tables.rows) {
    const kept = await pool.query<{ row: string }>(`select t::text as row from ${name} t`)
    rows.push(...kept.rows.map(({ row }) => `${name} ${row}`))
  }
  return rows
}
