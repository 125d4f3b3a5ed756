/** Conversations as rows. */
import { type Kysely, type Selectable, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { WeekSealed } from '#platform/seal/week-sealed.ts'
import { dropHeldOf } from '../relay/held/held-mail.store.ts'
import { dropReplyAddresses } from '../relay/reply-address.store.ts'
import type { OpeningWay } from '../ways/way.ts'
import type { Conversation, EndedBy } from './conversation.ts'
import type { ConversationTable, ConversationTables } from './conversations-tables.ts'

type Db = Kysely<ConversationTables>

const conversationOf = (row: Selectable<ConversationTable>): Conversation => ({
  ...{ id: row.id, groupId: row.group_id, way: row.way as OpeningWay, reference: row.reference },
  ...{ mark: row.mark, recipient: row.recipient, language: row.language },
  ...{ openedAt: row.opened_at, handedAt: row.handed_at, lastAt: row.last_at, answeredAt: row.answered_at },
  ...{ reminded: row.reminded, tries: row.tries },
  ended:
    row.ended_at !== null && row.ended_by !== null ? { at: row.ended_at, by: row.ended_by as EndedBy } : null,
  sealed: row.week !== null && row.sealed !== null ? { week: row.week, bytes: row.sealed } : null,
  reach: row.reach_week !== null && row.reach !== null ? { week: row.reach_week, bytes: row.reach } : null,
  ...{ toldUnanswered: row.told_unanswered, warnedAt: row.warned_at },
})

/** Whoever else opens one with this link waits until the transaction is over. */
export async function holdMark(db: Db, mark: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`introductions.conversation ${mark}`}, 0))`.execute(
    db,
  )
}

export async function addConversation(
  db: Db,
  { sealed, reach, ...one }: Conversation & { sealed: WeekSealed; reach: WeekSealed },
  consentText: string,
): Promise<void> {
  await db
    .insertInto('introductions.conversation')
    .values({
      ...{ id: one.id, group_id: one.groupId, way: one.way, reference: one.reference },
      ...{ mark: one.mark, recipient: one.recipient, language: one.language, consent_text: consentText },
      ...{ opened_at: moment(one.openedAt), handed_at: null, last_at: moment(one.lastAt), answered_at: null },
      ...{ reminded: 0, tries: 0, ended_at: null, ended_by: null, week: sealed.week, sealed: sealed.bytes },
      ...{ reach_week: reach.week, reach: reach.bytes, told_unanswered: false, warned_at: null },
    })
    .execute()
}

const one = (db: Db) => db.selectFrom('introductions.conversation').selectAll()

export async function conversationBy(
  db: Db,
  by: { id: string } | { mark: string },
): Promise<Conversation | null> {
  const row = await ('id' in by ? one(db).where('id', '=', by.id) : one(db).where('mark', '=', by.mark))
    .limit(1)
    .executeTakeFirst()
  return row ? conversationOf(row) : null
}

/** The same; nobody else changes it until the transaction is over. */
export async function holdConversation(db: Db, id: string): Promise<Conversation | null> {
  const row = await one(db).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? conversationOf(row) : null
}

const change = (db: Db, id: string, set: Parameters<ReturnType<Db['updateTable']>['set']>[0]) =>
  db
    .updateTable('introductions.conversation')
    .set(set as never)
    .where('id', '=', id)
    .execute()

/** The first time counts. */
export const keepHanded = (db: Db, id: string, at: number) =>
  change(db, id, { handed_at: sql`coalesce(handed_at, ${moment(at)})` } as never)

export const keepSpoken = (db: Db, id: string, at: number) => change(db, id, { last_at: moment(at) } as never)

export const keepAnswered = (db: Db, id: string, at: number) =>
  change(db, id, {
    last_at: moment(at),
    answered_at: sql`coalesce(answered_at, ${moment(at)})`,
  } as never)

export const keepTry = (db: Db, id: string) => change(db, id, { tries: sql`least(tries + 1, 9)` } as never)

export const keepReminded = (db: Db, id: string, reminded: number) => change(db, id, { reminded } as never)

/** Mails lead nowhere from that moment on, and those that wait go. */
export async function keepEnded(db: Db, id: string, { by, at }: { by: EndedBy; at: number }): Promise<void> {
  await change(db, id, { ended_at: moment(at), ended_by: by } as never)
  await dropReplyAddresses(db, id)
  await dropHeldOf(db, id)
}

export const keepToldUnanswered = (db: Db, id: string) => change(db, id, { told_unanswered: true } as never)

export const keepWarned = (db: Db, id: string, at: number) =>
  change(db, id, { warned_at: moment(at) } as never)

/** What was written first goes; that something was written stays until the end. */
export const emptyFirst = (db: Db, id: string) => change(db, id, { week: null, sealed: null } as never)

/** Nothing leads to the person any more but their page. */
export const emptyReach = (db: Db, id: string) => change(db, id, { reach_week: null, reach: null } as never)

/** All of it, with every message and link: its addresses lead nowhere from now on. */
export const dropConversation = (db: Db, id: string) =>
  db.deleteFrom('introductions.conversation').where('id', '=', id).execute()

/** Everything there is, for the clock to look at; the oldest first. */
export async function allConversations(db: Db, after: string | null, most: number): Promise<Conversation[]> {
  const rows = await one(db)
    .$if(after !== null, query => query.where('id', '>', after!))
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(conversationOf)
}
