/** Acts of confirming: one added to those there are, or taken back. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { DirectoryTables } from '../tables.ts'
import type { ActOfConfirming } from './act-of-confirming.ts'
import type { ConfirmedHow } from './confirmation.ts'

export async function addConfirmation(
  db: Kysely<DirectoryTables>,
  { id, groupId, facts, by, how, at }: ActOfConfirming & { id: string; groupId: string },
): Promise<void> {
  await db
    .insertInto('directory.confirmation')
    .values({ id, group_id: groupId, facts, confirmed_by: by, how, at: moment(at) })
    .execute()
}

/** The group's word that was given in this way at this very moment. @returns false where there is none */
export async function dropWord(
  db: Kysely<DirectoryTables>,
  { groupId, how, at }: { groupId: string; how: ConfirmedHow; at: number },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('directory.confirmation')
    .where('group_id', '=', groupId)
    .where('confirmed_by', '=', 'group')
    .where('how', '=', how)
    .where('at', '=', moment(at))
    .executeTakeFirst()
  return numDeletedRows > 0n
}
