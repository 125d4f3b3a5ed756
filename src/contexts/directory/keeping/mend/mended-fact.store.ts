/** How facts stood before a contact mended them. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import { DAY } from '../../freshness/ladder.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { FactPart } from './fact-part.ts'

type Db = Kysely<DirectoryTables>

export interface MendedFact {
  askId: string
  fact: Fact
  before: FactPart
  /** `markOf` the fact as it was written. */
  afterMark: string
  /** Epoch milliseconds. */
  mendedAt: number
}

/** Of several changes from one letter the last can be taken back. */
export async function keepMended(db: Db, { askId, fact, ...mended }: MendedFact): Promise<void> {
  const row = {
    before: sql<string>`${JSON.stringify(mended.before)}::jsonb`,
    after_mark: mended.afterMark,
    mended_at: moment(mended.mendedAt),
  }
  await db
    .insertInto('directory.mended_fact')
    .values({ ask_id: askId, fact, ...row })
    .onConflict(clash => clash.columns(['ask_id', 'fact']).doUpdateSet(row))
    .execute()
}

export async function mendedFact(db: Db, askId: string, fact: Fact): Promise<MendedFact | null> {
  const row = await db
    .selectFrom('directory.mended_fact')
    .selectAll()
    .where('ask_id', '=', askId)
    .where('fact', '=', fact)
    .executeTakeFirst()
  if (!row) return null
  const { before, after_mark: afterMark, mended_at: mendedAt } = row
  return { askId, fact, before: before as unknown as FactPart, afterMark, mendedAt }
}

export async function forgetMended(db: Db, askId: string, fact: Fact): Promise<void> {
  await db.deleteFrom('directory.mended_fact').where('ask_id', '=', askId).where('fact', '=', fact).execute()
}

/** Days in which a change can be taken back: somebody who slipped notices within a few. */
const KEPT_DAYS = 7

export async function forgetOldMended(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('directory.mended_fact')
    .where('mended_at', '<', moment(now - KEPT_DAYS * DAY))
    .execute()
}
