/** Letters that ask somebody to be a contact, as long as they wait for an answer. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { DirectoryTables } from '../../tables.ts'
import { CLAIM_DAYS, type Claim } from './claim.ts'

type Db = Kysely<DirectoryTables>

export async function addClaim(db: Db, claim: Claim): Promise<void> {
  const { id, groupId, email, language, insteadOf, askedAt } = claim
  await db
    .insertInto('directory.claim')
    .values({ id, group_id: groupId, email, language, instead_of: insteadOf, asked_at: moment(askedAt) })
    .execute()
}

export async function openClaim(db: Db, id: string): Promise<Claim | null> {
  const row = await db.selectFrom('directory.claim').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const { group_id: groupId, instead_of: insteadOf, asked_at: askedAt, email, language } = row
  return { id, groupId, email, language, insteadOf, askedAt }
}

/** How many were asked about a group since `since`, epoch milliseconds. */
export async function claimsSince(db: Db, groupId: string, since: number): Promise<number> {
  const { n } = await db
    .selectFrom('directory.claim')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('group_id', '=', groupId)
    .where('asked_at', '>', moment(since))
    .executeTakeFirstOrThrow()
  return n
}

/** @returns false where it was answered or forgotten meanwhile: only one press makes a task of it */
export async function endClaim(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('directory.claim').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

export async function forgetClaims(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('directory.claim')
    .where('asked_at', '<', moment(now - CLAIM_DAYS * 86_400_000))
    .execute()
}
