/** Letters that ask somebody to be a contact, as long as they wait for an answer. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import { sameBox } from '#platform/mail/mail-address.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { ClaimTable } from '../tables.ts'
import { CLAIM_DAYS, type Claim } from './claim.ts'

type Db = Kysely<DirectoryTables>

const claimOf = (row: ClaimTable): Claim => ({
  id: row.id,
  groupId: row.group_id,
  email: row.email,
  language: row.language,
  insteadOf: row.instead_of,
  by: row.by as Claim['by'],
  askedAt: row.asked_at,
})

export async function addClaim(db: Db, claim: Claim): Promise<void> {
  const { id, groupId, email, language, insteadOf, by, askedAt } = claim
  await db
    .insertInto('directory.claim')
    .values({ id, group_id: groupId, email, language, by, instead_of: insteadOf, asked_at: moment(askedAt) })
    .execute()
}

export async function openClaim(db: Db, id: string): Promise<Claim | null> {
  const row = await db.selectFrom('directory.claim').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? claimOf(row) : null
}

/** Any numbers will do, as long as they stay the same. */
const [ABOUT_GROUP, TO_BOX] = [7_236_403, 7_236_404]

/** Whoever asks about the same group or writes to the same box waits until this transaction is over, and then counts. */
export async function takeTurnToAsk(db: Db, groupId: string, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ABOUT_GROUP}, hashtext(${groupId}))`.execute(db)
  await sql`select pg_advisory_xact_lock(${TO_BOX}, hashtext(${sameBox(email)}))`.execute(db)
}

/** Those about the group, and those to the box about any group. */
export async function claimsAround(db: Db, groupId: string, email: string): Promise<Claim[]> {
  const rows = await db
    .selectFrom('directory.claim')
    .selectAll()
    .where(({ or, eb, fn }) =>
      or([eb('group_id', '=', groupId), eb(fn<string>('lower', ['email']), '=', sameBox(email))]),
    )
    .execute()
  return rows.map(claimOf)
}

export async function claimsOfGroup(db: Db, groupId: string): Promise<Claim[]> {
  const rows = await db.selectFrom('directory.claim').selectAll().where('group_id', '=', groupId).execute()
  return rows.map(claimOf)
}

/** The letter on its way stands for what the contact or the desk says now. */
export async function askOtherwise(
  db: Db,
  id: string,
  { insteadOf, by }: Pick<Claim, 'insteadOf' | 'by'>,
): Promise<void> {
  await db.updateTable('directory.claim').set({ instead_of: insteadOf, by }).where('id', '=', id).execute()
}

/** Nothing is asked of a box that wants to be forgotten. @returns the ids of what was open */
export async function endClaimsTo(db: Db, email: string): Promise<string[]> {
  const rows = await db
    .deleteFrom('directory.claim')
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', sameBox(email)))
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** What contacts of a group asked of others, and nobody has answered yet. */
export async function endClaimsBy(db: Db, groupId: string): Promise<void> {
  await db.deleteFrom('directory.claim').where('group_id', '=', groupId).where('by', '=', 'contact').execute()
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
