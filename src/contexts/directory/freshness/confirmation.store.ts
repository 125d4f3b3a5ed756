/** One act of confirming, added to those there are. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { DirectoryTables } from '../tables.ts'
import type { ActOfConfirming } from './act-of-confirming.ts'

export async function addConfirmation(
  db: Kysely<DirectoryTables>,
  { id, groupId, facts, by, how, at }: ActOfConfirming & { id: string; groupId: string },
): Promise<void> {
  await db
    .insertInto('directory.confirmation')
    .values({ id, group_id: groupId, facts, confirmed_by: by, how, at: moment(at) })
    .execute()
}
