/** Who asked for a code lately, as rows. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { IdentityTables } from '../tables.ts'
import { ASK_LASTS, HOUR, MOST_TRIES, type SignInAsk } from './sign-in-ask.ts'

type Db = Kysely<IdentityTables>
type Row = IdentityTables['identity.sign_in_ask']

const asAsk = ({ id, email, language, tries, ...row }: Row): SignInAsk => ({
  id,
  email,
  language,
  nextPath: row.next_path,
  askedAt: row.asked_at,
  tries,
  browserMark: row.browser_mark,
})

export async function addAsk(db: Db, { keyHash, ...ask }: SignInAsk & { keyHash: string }): Promise<void> {
  const { id, email, language, nextPath: next_path, askedAt, tries, browserMark: browser_mark } = ask
  await db
    .insertInto('identity.sign_in_ask')
    .values({
      id,
      key_hash: keyHash,
      email,
      language,
      next_path,
      asked_at: moment(askedAt),
      tries,
      browser_mark,
    })
    .execute()
}

/** Open or over. */
export async function askById(db: Db, id: string): Promise<SignInAsk | null> {
  const row = await db.selectFrom('identity.sign_in_ask').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? asAsk(row) : null
}

/** What the browser with this key asked for, while a code can be entered for it. */
export async function askByKey(db: Db, keyHash: string, now: number): Promise<SignInAsk | null> {
  const row = await db
    .selectFrom('identity.sign_in_ask')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .where('asked_at', '>', moment(now - ASK_LASTS))
    .executeTakeFirst()
  return row ? asAsk(row) : null
}

/** Counts a try before anything is compared, so that many at the same moment are still no more than a few. Null: none is left. */
export async function takeTry(db: Db, keyHash: string, now: number): Promise<SignInAsk | null> {
  const row = await db
    .updateTable('identity.sign_in_ask')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
    .where('key_hash', '=', keyHash)
    .where('asked_at', '>', moment(now - ASK_LASTS))
    .where('tries', '<', MOST_TRIES)
    .returningAll()
    .executeTakeFirst()
  return row ? asAsk(row) : null
}

export async function endAsk(db: Db, id: string): Promise<void> {
  await db.deleteFrom('identity.sign_in_ask').where('id', '=', id).execute()
}

/** How many asked since `since`, epoch milliseconds: in one known browser, or in all that are not. */
export async function asksSince(db: Db, since: number, browserMark: string | null): Promise<number> {
  const { n } = await db
    .selectFrom('identity.sign_in_ask')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('asked_at', '>', moment(since))
    .where('browser_mark', 'is not distinct from', browserMark)
    .executeTakeFirstOrThrow()
  return n
}

/**
 * The how-manieth it is for its address within the hour before it, among those of its browser where that is known: 1 for
 * the first. Later ones take nothing from it.
 */
export async function turnOf(db: Db, { id, email, askedAt, browserMark }: SignInAsk): Promise<number> {
  const { n } = await db
    .selectFrom('identity.sign_in_ask')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('email', '=', email)
    .where('browser_mark', 'is not distinct from', browserMark)
    .where('asked_at', '>', moment(askedAt - HOUR))
    .where('id', '<=', id)
    .executeTakeFirstOrThrow()
  return n
}

export async function forgetAsksOf(db: Db, email: string): Promise<void> {
  await db.deleteFrom('identity.sign_in_ask').where('email', '=', email).execute()
}

/** Those from before `before`, epoch milliseconds, and every code whose time is over at `now`. */
export async function forgetAsks(db: Db, before: number, now: number): Promise<void> {
  await db.deleteFrom('identity.sign_in_ask').where('asked_at', '<', moment(before)).execute()
  await db.deleteFrom('identity.sign_in_code').where('ends_at', '<', moment(now)).execute()
}
