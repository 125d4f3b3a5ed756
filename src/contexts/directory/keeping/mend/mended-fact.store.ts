/** How facts stood before they were mended. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { ConfirmedHow, Fact } from '../../freshness/confirmation.ts'
import { DAY } from '../../freshness/ladder.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { Occasion } from '../occasion.ts'
import type { FactPart } from './fact-part.ts'

type Db = Kysely<DirectoryTables>

export interface MendedFact {
  fact: Fact
  before: FactPart
  /** `markOf` the fact as it was written. */
  afterMark: string
  /** Of the word given with it. */
  how: ConfirmedHow
  /** Epoch milliseconds. */
  mendedAt: number
}

export interface Mended extends Omit<MendedFact, 'how'> {
  occasion: Occasion
  groupId: string
}

/** Of several changes at one occasion the last can be taken back. */
export async function keepMended(db: Db, { occasion, groupId, fact, ...mended }: Mended): Promise<void> {
  const row = {
    before: sql<string>`${JSON.stringify(mended.before)}::jsonb`,
    after_mark: mended.afterMark,
    mended_at: moment(mended.mendedAt),
    how: occasion.how,
  }
  await db
    .insertInto('directory.mended_fact')
    .values({ occasion_id: occasion.id, ask_id: occasion.askId, group_id: groupId, fact, ...row })
    .onConflict(clash => clash.columns(['occasion_id', 'fact']).doUpdateSet(row))
    .execute()
}

export async function mendedFact(db: Db, occasionId: string, fact: Fact): Promise<MendedFact | null> {
  const row = await db
    .selectFrom('directory.mended_fact')
    .select(['before', 'after_mark', 'how', 'mended_at'])
    .where('occasion_id', '=', occasionId)
    .where('fact', '=', fact)
    .executeTakeFirst()
  if (!row) return null
  const { before, after_mark: afterMark, how, mended_at: mendedAt } = row
  return { fact, before: before as unknown as FactPart, afterMark, how: how as ConfirmedHow, mendedAt }
}

export async function forgetMended(db: Db, occasionId: string, fact: Fact): Promise<void> {
  await db
    .deleteFrom('directory.mended_fact')
    .where('occasion_id', '=', occasionId)
    .where('fact', '=', fact)
    .execute()
}

/** Days in which a change can be taken back: somebody who slipped notices within a few. */
const KEPT_DAYS = 7

export async function forgetOldMended(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('directory.mended_fact')
    .where('mended_at', '<', moment(now - KEPT_DAYS * DAY))
    .execute()
}
