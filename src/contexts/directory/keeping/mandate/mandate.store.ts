/** Mandates, as rows. One that was ended is no more than known to have been, for a while. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { DirectoryTables } from '../../tables.ts'
import { type GivenAs, type GivenHow, isInForce, type Mandate } from './mandate.ts'

type Db = Kysely<DirectoryTables>

export async function addMandate(db: Db, { id, groupId, how, as, givenAt, endsAt }: Mandate): Promise<void> {
  await db
    .insertInto('directory.mandate')
    .values({
      ...{ id, group_id: groupId, given_how: how, given_as: as },
      ...{ given_at: moment(givenAt), ends_at: moment(endsAt), ended_at: null },
    })
    .execute()
}

/** The one that holds now; null where the group has given none. */
export async function mandateOf(db: Db, groupId: string, now: number): Promise<Mandate | null> {
  return inForce(db, { by: 'group_id', id: groupId }, now)
}

/** The same by its own id; null where it has ended. */
export const mandateWith = (db: Db, id: string, now: number): Promise<Mandate | null> =>
  inForce(db, { by: 'id', id }, now)

async function inForce(
  db: Db,
  { by, id }: { by: 'group_id' | 'id'; id: string },
  now: number,
): Promise<Mandate | null> {
  const row = await db
    .selectFrom('directory.mandate')
    .selectAll()
    .where(by, '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const mandate: Mandate = {
    ...{ id: row.id, groupId: row.group_id, givenAt: row.given_at, endsAt: row.ends_at },
    how: row.given_how as GivenHow,
    as: row.given_as as GivenAs,
  }
  return isInForce(mandate, now) ? mandate : null
}

/** Whose it is or was; null where that is forgotten. */
export async function groupOfMandate(db: Db, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('directory.mandate')
    .select('group_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.group_id ?? null
}

/** Whatever stands for the group. @returns whether there was one */
export async function endMandates(db: Db, groupId: string, at: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('directory.mandate')
    .set({ ended_at: moment(at) })
    .where('group_id', '=', groupId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Days for which it is known that there was one, as long as what was done under it is told. */
const KEPT_DAYS = 400

export async function forgetMandates(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('directory.mandate')
    .where('ends_at', '<', moment(now - KEPT_DAYS * 86_400_000))
    .execute()
}
