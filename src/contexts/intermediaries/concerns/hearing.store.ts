/** Which contacts of a group were written to about a concern. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { HearingTable, IntermediaryTables } from '../tables.ts'

type Db = Kysely<IntermediaryTables>

export interface HearingAsked {
  id: string
  concernId: string
  contactTaskId: string
  /** Epoch milliseconds. */
  askedAt: number
}

const hearingOf = ({ id, concern_id, contact_task_id, asked_at }: HearingTable): HearingAsked => ({
  ...{ id, concernId: concern_id, contactTaskId: contact_task_id, askedAt: asked_at },
})

/** A contact who is asked once more keeps the link they have. @returns its id */
export async function addHearing(db: Db, hearing: HearingAsked): Promise<string> {
  const { id, concernId, contactTaskId, askedAt } = hearing
  const row = await db
    .insertInto('intermediaries.hearing')
    .values({ id, concern_id: concernId, contact_task_id: contactTaskId, asked_at: moment(askedAt) })
    .onConflict(clash =>
      clash
        .columns(['concern_id', 'contact_task_id'])
        .doUpdateSet({ asked_at: sql<number>`excluded.asked_at` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Null where the concern is forgotten, or the contact's task has ended. */
export async function hearingById(db: Db, id: string): Promise<HearingAsked | null> {
  const row = await db
    .selectFrom('intermediaries.hearing')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? hearingOf(row) : null
}

export async function hearingsOf(db: Db, concernId: string): Promise<HearingAsked[]> {
  const rows = await db
    .selectFrom('intermediaries.hearing')
    .selectAll()
    .where('concern_id', '=', concernId)
    .execute()
  return rows.map(hearingOf)
}
