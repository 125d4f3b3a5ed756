/** What somebody said is wrong. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import type { DoubtBy } from '../../freshness/doubt.ts'
import { DAY } from '../../freshness/ladder.ts'
import type { DirectoryTables } from '../../tables.ts'

type Db = Kysely<DirectoryTables>

export interface Raised {
  id: string
  groupId: string
  fact: Fact
  words: string | null
  by: DoubtBy
  /** Epoch milliseconds. */
  at: number
}

export async function addDoubt(db: Db, { id, groupId, fact, words, by, at }: Raised): Promise<void> {
  await db
    .insertInto('directory.doubt')
    .values({ id, group_id: groupId, fact, words, raised_by: by, raised_at: moment(at) })
    .execute()
}

/** As if it had not been raised: what it was about was undone. */
export async function dropDoubt(
  db: Db,
  { groupId, fact, by, at }: Pick<Raised, 'groupId' | 'fact' | 'by' | 'at'>,
): Promise<void> {
  await db
    .deleteFrom('directory.doubt')
    .where('group_id', '=', groupId)
    .where('fact', '=', fact)
    .where('raised_by', '=', by)
    .where('raised_at', '=', moment(at))
    .execute()
}

/** Of one group since `since`, epoch milliseconds; the newest first. */
export async function doubtsSince(db: Db, groupId: string, since: number): Promise<Raised[]> {
  const rows = await db
    .selectFrom('directory.doubt')
    .selectAll()
    .where('group_id', '=', groupId)
    .where('raised_at', '>', moment(since))
    .orderBy('raised_at', 'desc')
    .execute()
  return rows.map(({ id, fact, words, raised_by, raised_at }) => ({
    ...{ id, groupId, words, at: raised_at },
    fact: fact as Fact,
    by: raised_by as DoubtBy,
  }))
}

/** How often a fact was doubted since `since`, without what was said. */
export async function timesRaised(
  db: Db,
  { groupId, fact, since }: { groupId: string; fact: Fact; since: number },
): Promise<number> {
  const { rows } = await sql<{ times: number }>`
    select directory.doubts_raised(${groupId}, ${fact}, ${moment(since)}) as times`.execute(db)
  return rows[0]!.times
}

/** Days for which the words stay; and for which it is known that somebody doubted. */
export const WORDS_DAYS = 60
const DOUBT_DAYS = 400

/** Days after which a word taken down on the phone is not taken back any more, in any zone. */
const TAKEN_BACK_WITHIN = 2

export async function forgetDoubts(db: Db, now: number): Promise<void> {
  await sql`update directory.doubt d set words = null from directory.confirmation c
    where d.words is not null and c.group_id = d.group_id and d.fact = any(c.facts) and c.how = 'phone'
    and c.at > d.raised_at and c.at < ${moment(now - TAKEN_BACK_WITHIN * DAY)}`.execute(db)
  await db
    .updateTable('directory.doubt')
    .set({ words: null })
    .where('raised_at', '<', moment(now - WORDS_DAYS * DAY))
    .where('words', 'is not', null)
    .execute()
  await db
    .deleteFrom('directory.doubt')
    .where('raised_at', '<', moment(now - DOUBT_DAYS * DAY))
    .execute()
}

/** The words of what is answered serve nobody any more. */
export async function forgetWords(db: Db, groupId: string, facts: readonly Fact[]): Promise<void> {
  await db
    .updateTable('directory.doubt')
    .set({ words: null })
    .where('group_id', '=', groupId)
    .where('fact', '=', sql<string>`any(${[...facts]}::text[])`)
    .execute()
}
