/** Acts as rows: added in the transaction of the change, read to be told and to be reckoned again. */
import { type Kysely, sql } from 'kysely'
import { moment } from '../db/moment.ts'
import type { Queries } from '../db/queries.ts'
import { newId } from '../ids.ts'
import type { Act, ChainedAct } from './act.ts'

interface ActTable {
  id: string
  at: number
  by: string
  who: string | null
  verb: string
  about: string
  about_id: string | null
  reason: string | null
  group_id: string | null
}

type Tables = {
  'audit.act': ActTable
  'audit.link': { place: string; act_id: string; mark: string }
}

const tables = (queries: Queries): Kysely<Tables> => queries.withTables<Tables>()

export type ActRecorded = Pick<Act, 'by' | 'verb' | 'about' | 'at'> & Partial<Act>

/**
 * To be called in the transaction of the change: both stand, or neither. It may be called anywhere in it, since the act is
 * chained when the transaction commits.
 */
export async function recordAct(within: Queries, act: ActRecorded): Promise<void> {
  const { at, by, who = null, verb, about, aboutId = null, reason = null, groupId = null } = act
  await tables(within)
    .insertInto('audit.act')
    .values({
      ...{ id: newId(at), at: moment(at), by, who, verb, about },
      ...{ about_id: aboutId, reason, group_id: groupId },
    })
    .execute()
}

interface ActsAsked {
  groupId: string
  /** Epoch milliseconds. */
  since: number
  most: number
}

/** Everything that was done about a group, without who; the newest first. */
export const actsAbout = (queries: Queries, asked: ActsAsked): Promise<Omit<Act, 'who'>[]> =>
  newest(queries, asked).execute()

/** Of one sort. */
export const actsOn = (
  queries: Queries,
  { verb, ...asked }: ActsAsked & { verb: 'looked' },
): Promise<Omit<Act, 'who'>[]> => newest(queries, asked).where('verb', '=', sql.lit(verb)).execute()

/** What the desk did for this reason. */
export const actsFor = (
  queries: Queries,
  { reason, ...asked }: ActsAsked & { reason: string },
): Promise<Omit<Act, 'who'>[]> =>
  newest(queries, asked).where('reason', '=', reason).where('by', '=', 'worker').execute()

const newest = (queries: Queries, { groupId, since, most }: ActsAsked) =>
  tables(queries)
    .selectFrom('audit.act')
    .select(['at', 'by', 'verb', 'about', 'about_id as aboutId', 'reason', 'group_id as groupId'])
    .where('group_id', '=', groupId)
    .where('at', '>', moment(since))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)

/** The groups about which this one did it since `since`, epoch milliseconds. */
export async function groupsActedOn(
  queries: Queries,
  { who, verb, since }: { who: string; verb: 'looked'; since: number },
): Promise<string[]> {
  const rows = await tables(queries)
    .selectFrom('audit.act')
    .select('group_id')
    .distinct()
    .where('who', '=', who)
    .where('verb', '=', sql.lit(verb))
    .where('at', '>=', moment(since))
    .execute()
  return rows.flatMap(({ group_id }) => group_id ?? [])
}

/** Links of the chain from `after` on in order; `act` is null where a link has lost what it is about. */
export async function linksAfter(
  queries: Queries,
  after: number,
  most: number,
): Promise<{ place: number; mark: string; act: Omit<ChainedAct, 'place' | 'mark'> | null }[]> {
  const rows = await tables(queries)
    .selectFrom('audit.link as link')
    .leftJoin('audit.act as act', 'act.id', 'link.act_id')
    .select(['link.place', 'link.mark', 'act.id', 'act.at', 'act.by', 'act.who', 'act.verb', 'act.about'])
    .select(['act.about_id as aboutId', 'act.reason', 'act.group_id as groupId'])
    .where('link.place', '>', sql<string>`${after}::bigint`)
    .orderBy('link.place')
    .limit(most)
    .execute()
  return rows.map(({ place, mark, id, at, by, verb, about, ...rest }) => ({
    place: Number(place),
    mark,
    act: id === null ? null : { ...rest, id, at: at!, by: by!, verb: verb!, about: about! },
  }))
}

/** Acts that no link holds: written past the chain. */
export async function actsUnchained(queries: Queries): Promise<number> {
  const { n } = await tables(queries)
    .selectFrom('audit.act as act')
    .leftJoin('audit.link as link', 'link.act_id', 'act.id')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('link.place', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

/** The last link; null before the first act. */
export async function chainHead(queries: Queries): Promise<{ place: number; mark: string } | null> {
  const row = await tables(queries)
    .selectFrom('audit.link')
    .select(['place', 'mark'])
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { place: Number(row.place), mark: row.mark } : null
}
