/** Tasks that went to somebody else, for a few days. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import { sameBox } from '#platform/mail/mail-address.ts'
import type { DirectoryTables } from '../../tables.ts'
import { HANDOVER_DAYS, type Handover } from './handover.ts'

type Db = Kysely<DirectoryTables>

export async function addHandover(db: Db, handover: Handover): Promise<void> {
  const { id, groupId, begun, email, phone, language, agreedHow, agreedAt, handedAt } = handover
  await db
    .insertInto('directory.handover')
    .values({
      ...{ id, group_id: groupId, contact_task_id: begun, email, phone, language, agreed_how: agreedHow },
      ...{ agreed_at: moment(agreedAt), handed_at: moment(handedAt) },
    })
    .execute()
}

export async function handoverWith(db: Db, id: string): Promise<Handover | null> {
  const row = await db.selectFrom('directory.handover').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const { email, phone, language } = row
  return {
    ...{ id, groupId: row.group_id, begun: row.contact_task_id, email, phone, language },
    agreedHow: row.agreed_how as Handover['agreedHow'],
    ...{ agreedAt: row.agreed_at, handedAt: row.handed_at },
  }
}

/** @returns false where it was taken back or forgotten meanwhile: only one press counts */
export async function endHandover(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('directory.handover').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Of a box that wants to be forgotten. @returns the ids of what was open */
export async function endHandoversOf(db: Db, email: string): Promise<string[]> {
  const rows = await db
    .deleteFrom('directory.handover')
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', sameBox(email)))
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function forgetHandovers(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('directory.handover')
    .where('handed_at', '<', moment(now - HANDOVER_DAYS * 86_400_000))
    .execute()
}
