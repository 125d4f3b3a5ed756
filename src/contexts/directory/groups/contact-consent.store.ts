/** Consent to be reached, as it runs on and out. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { DirectoryTables } from '../tables.ts'
import { announceChange } from './group.store.ts'

type Db = Kysely<DirectoryTables>

/** Somebody of the group said that the ways to reach it are right: that holds until then. */
export async function consentUntil(db: Db, groupId: string, until: number): Promise<void> {
  await db
    .updateTable('directory.group')
    .set({ contact_ends_at: moment(until) })
    .where('id', '=', groupId)
    .execute()
}

/** What nobody said again is withheld from that moment; the desk still sees it, and asks. */
export async function withholdPastConsent(db: Db, now: number): Promise<void> {
  const rows = await db
    .updateTable('directory.group')
    .set({ phone_for: 'desk', email_for: 'desk', contact_ends_at: null })
    .where('contact_ends_at', '<', moment(now))
    .where(sql<boolean>`(phone is not null or email is not null)`)
    .returning('id')
    .execute()
  await announceChange(
    db,
    rows.map(({ id }) => id),
  )
}
