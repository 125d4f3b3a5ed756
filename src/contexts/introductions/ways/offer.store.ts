/** What groups said about how to get in touch with them. */
import { type Kysely, type Selectable, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { Offer, Pace } from './offer.ts'
import type { OfferTable, WaysTables } from './ways-tables.ts'

type Db = Kysely<WaysTables>

const offerOf = (row: Selectable<OfferTable>): Offer => ({
  groupId: row.group_id,
  goAlong: row.go_along,
  meetMember: row.meet_member,
  together: row.together,
  callBack: row.call_back_days === null ? null : { days: row.call_back_days },
  write: row.by_writing,
  pace: paceOf(row),
  welcomer: row.welcomer,
  promiseDays: row.promise_days,
  said: { by: row.said_by as Offer['said']['by'], at: row.said_at },
  suspendedAt: row.suspended_at,
  mendedAt: row.mended_at,
  nobodySince: row.nobody_since,
})

const paceOf = ({ pace, newcomers }: Selectable<OfferTable>): Pace => {
  if (pace === 'monthly') return { kind: 'monthly', newcomers: newcomers ?? 1 }
  return pace === 'first-gathering' ? { kind: 'first-gathering', newcomers } : { kind: 'any' }
}

export async function offerOfGroup(db: Db, groupId: string): Promise<Offer | null> {
  const row = await db
    .selectFrom('introductions.offer')
    .selectAll()
    .where('group_id', '=', groupId)
    .executeTakeFirst()
  return row ? offerOf(row) : null
}

/** All of them where `ids` is null. */
export async function offersOf(db: Db, ids: readonly string[] | null): Promise<Offer[]> {
  const rows = await db
    .selectFrom('introductions.offer')
    .selectAll()
    .$if(ids !== null, query =>
      query.where('group_id', '=', sql<string>`any(${sql<string[]>`${[...(ids ?? [])]}::uuid[]`})`),
    )
    .execute()
  return rows.map(offerOf)
}

const json = <Value>(value: Value | null) =>
  value === null ? null : (sql`${JSON.stringify(value)}::jsonb` as never)

/** What it said before gives way; whether introductions rest is not said with it. */
export async function keepOffer(db: Db, offers: readonly Offer[]): Promise<void> {
  if (offers.length === 0) return
  await db
    .insertInto('introductions.offer')
    .values(
      offers.map(offer => ({
        group_id: offer.groupId,
        go_along: json(offer.goAlong),
        meet_member: json(offer.meetMember),
        together: offer.together,
        call_back_days: offer.callBack?.days ?? null,
        by_writing: offer.write,
        pace: offer.pace.kind,
        newcomers: offer.pace.kind === 'any' ? null : offer.pace.newcomers,
        welcomer: offer.welcomer,
        promise_days: offer.promiseDays,
        said_by: offer.said.by,
        said_at: moment(offer.said.at),
        suspended_at: offer.suspendedAt === null ? null : moment(offer.suspendedAt),
        mended_at: offer.mendedAt === null ? null : moment(offer.mendedAt),
        nobody_since: offer.nobodySince === null ? null : moment(offer.nobodySince),
      })),
    )
    .onConflict(clash =>
      clash.column('group_id').doUpdateSet(({ ref }) => ({
        go_along: ref('excluded.go_along'),
        meet_member: ref('excluded.meet_member'),
        together: ref('excluded.together'),
        call_back_days: ref('excluded.call_back_days'),
        by_writing: ref('excluded.by_writing'),
        pace: ref('excluded.pace'),
        newcomers: ref('excluded.newcomers'),
        welcomer: ref('excluded.welcomer'),
        promise_days: ref('excluded.promise_days'),
        said_by: ref('excluded.said_by'),
        said_at: ref('excluded.said_at'),
        nobody_since: ref('excluded.nobody_since'),
      })),
    )
    .execute()
}

/** @returns whether anything changed */
export async function suspend(db: Db, groupId: string, at: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('introductions.offer')
    .set({ suspended_at: moment(at) })
    .where('group_id', '=', groupId)
    .where('suspended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** @returns whether anything changed */
export async function keepNobody(db: Db, groupId: string, since: number | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('introductions.offer')
    .set({ nobody_since: since === null ? null : moment(since) })
    .where('group_id', '=', groupId)
    .where('nobody_since', since === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What was missed before this moment is over. */
export async function mend(db: Db, groupId: string, at: number): Promise<void> {
  await db
    .updateTable('introductions.offer')
    .set({ suspended_at: null, mended_at: moment(at), second_told_at: null })
    .where('group_id', '=', groupId)
    .execute()
}

/** @returns false where the second welcomer was told of this miss before */
export async function tellSecondOnce(db: Db, groupId: string, missedSince: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('introductions.offer')
    .set({ second_told_at: moment(missedSince) })
    .where('group_id', '=', groupId)
    .where(eb => eb.or([eb('second_told_at', 'is', null), eb('second_told_at', '<', moment(missedSince))]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
