/** Groups by the codes on paper. */
import type { Kysely } from 'kysely'
import type { DirectoryTables } from '../tables.ts'

/** Ids by code; of a record that became part of another, that one's. Codes of groups that have gone are left out. */
export async function groupsBehindCodes(
  db: Kysely<DirectoryTables>,
  codes: readonly string[],
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('directory.group as g')
    .leftJoin('directory.merged_group as m', 'm.group_id', 'g.id')
    .select(['g.code', ({ fn }) => fn.coalesce('m.into_id', 'g.id').as('id')])
    .where('g.code', 'in', codes)
    .execute()
  return new Map(rows.map(({ code, id }) => [code, id]))
}
