/** Where somebody is signed in, as rows: no address of a device, no name of a browser. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { IdentityTables } from '../tables.ts'
import { type Session, WHOLE } from './session.ts'

type Db = Kysely<IdentityTables>

/** The latest used first. */
export async function sessionsOf(db: Db, personId: string, now: number): Promise<Session[]> {
  return db
    .selectFrom('identity.session')
    .select(['id', 'started_at as startedAt', 'used_at as usedAt'])
    .where('person_id', '=', personId)
    .where('ends_at', '>', moment(now))
    .where('started_at', '>', moment(now - WHOLE))
    .orderBy('used_at', 'desc')
    .execute()
}

/**
 * @param personId whose it must be: nobody ends another's by guessing an id
 * @returns false where there was none
 */
export async function endSession(db: Db, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('identity.session')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function endOtherSessions(db: Db, personId: string, but: string): Promise<void> {
  await db.deleteFrom('identity.session').where('person_id', '=', personId).where('id', '!=', but).execute()
}

export async function endSessionsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('identity.session').where('person_id', '=', personId).execute()
}

export async function forgetSessions(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('identity.session')
    .where(({ eb, or }) => or([eb('ends_at', '<', moment(now)), eb('started_at', '<', moment(now - WHOLE))]))
    .execute()
}
