/** Groups about which something was said lately, for those who work out what follows from it. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { DirectoryTables } from '../tables.ts'

/**
 * Ids of groups whose record changed, or about which a doubt was raised, or whose contact's letters came back.
 * @param since epoch milliseconds
 * @param most no more than these
 */
export async function groupsTouchedSince(
  db: Kysely<DirectoryTables>,
  since: number,
  most: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select id from directory.group where changed_at > ${moment(since)}
      union select group_id from directory.doubt where raised_at > ${moment(since)}
      union select group_id from directory.contact_task where unreachable_since > ${moment(since)}
    ) as touched order by id limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}
