/** Concerns and their steps, as rows. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { ConcernStepTable, ConcernTable, IntermediaryTables } from '../tables.ts'
import type { Concern, Door, Outcome, Speaker, Step } from './concern.ts'

type Db = Kysely<IntermediaryTables>

const stepOf = ({ kind, by, at, who, words, outcome, until }: ConcernStepTable): Step => ({
  ...{ at, who, words, until },
  kind: kind as Step['kind'],
  by: by as Speaker,
  outcome: outcome as Outcome | null,
})

/** @returns false where this one is known already */
export async function addConcern(db: Db, { id, groupId, door, raisedAt }: Omit<Concern, 'steps'>) {
  const row = await db
    .insertInto('intermediaries.concern')
    .values({ id, group_id: groupId, door, raised_at: moment(raisedAt), closed_at: null, halted: null })
    .onConflict(clash => clash.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** `place` from 1. */
export async function addStep(db: Db, concernId: string, place: number, step: Step): Promise<void> {
  const { at, ...rest } = step
  await db
    .insertInto('intermediaries.concern_step')
    .values({ concern_id: concernId, place, at: moment(at), ...rest })
    .execute()
}

/** @param at when it was closed, epoch milliseconds; null: it is open (again) */
export async function keepClosed(db: Db, concernId: string, at: number | null): Promise<void> {
  await db
    .updateTable('intermediaries.concern')
    .set({ closed_at: at === null ? null : moment(at) })
    .where('id', '=', concernId)
    .execute()
}

/** Every concern for which a listing was changed, the oldest first; of one group where it is named. */
export const haltedConcerns = async (db: Db, groupId?: string): Promise<Held[]> =>
  withSteps(
    db,
    await db
      .selectFrom('intermediaries.concern')
      .selectAll()
      .where('halted', 'is not', null)
      .$if(groupId !== undefined, query => query.where('group_id', '=', groupId!))
      .orderBy('raised_at')
      .orderBy('id')
      .execute(),
  )

export interface Held extends Concern {
  /** See `halted` in the table. */
  halted: object | null
}

export const concernById = async (db: Db, id: string): Promise<Held | null> =>
  (
    await withSteps(
      db,
      await db.selectFrom('intermediaries.concern').selectAll().where('id', '=', id).execute(),
    )
  )[0] ?? null

/** The same; nobody else takes a step in it until the transaction is over. */
export async function holdConcern(db: Db, id: string): Promise<Held | null> {
  await db.selectFrom('intermediaries.concern').select('id').where('id', '=', id).forUpdate().execute()
  return concernById(db, id)
}

/** Not closed; the oldest first. */
export const openConcerns = async (db: Db): Promise<Concern[]> =>
  withSteps(
    db,
    await db
      .selectFrom('intermediaries.concern')
      .selectAll()
      .where('closed_at', 'is', null)
      .orderBy('raised_at')
      .orderBy('id')
      .execute(),
  )

export async function countConcernsSince(
  db: Db,
  { groupId, door }: Pick<Concern, 'groupId' | 'door'>,
  since: number,
): Promise<number> {
  const row = await db
    .selectFrom('intermediaries.concern')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('group_id', '=', groupId)
    .where('door', '=', door)
    .where('raised_at', '>', moment(since))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

export async function keepHalted(db: Db, id: string, halted: object | null): Promise<void> {
  await db
    .updateTable('intermediaries.concern')
    .set({ halted: halted && sql<string>`${JSON.stringify(halted)}::jsonb` })
    .where('id', '=', id)
    .execute()
}

export interface StepAtDesk {
  groupId: string
  kind: Step['kind']
}

/** What the desk did since then, the newest first. */
export async function deskStepsSince(db: Db, since: number): Promise<StepAtDesk[]> {
  const rows = await db
    .selectFrom('intermediaries.concern_step as s')
    .innerJoin('intermediaries.concern as c', 'c.id', 's.concern_id')
    .select(['c.group_id', 's.kind'])
    .where('s.by', '=', 'desk')
    .where('s.at', '>=', moment(since))
    .orderBy('s.at', 'desc')
    .execute()
  return rows.map(({ group_id, kind }) => ({ groupId: group_id, kind: kind as Step['kind'] }))
}

type ConcernRow = Omit<ConcernTable, 'halted'> & { halted: object | null }

async function withSteps(db: Db, rows: readonly ConcernRow[]): Promise<Held[]> {
  const ids = rows.map(({ id }) => id)
  const steps = await db
    .selectFrom('intermediaries.concern_step')
    .selectAll()
    .where('concern_id', '=', sql<string>`any(${sql<string[]>`${ids}::uuid[]`})`)
    .orderBy('place')
    .execute()
  const by = Map.groupBy(steps, ({ concern_id }) => concern_id)
  return rows.map(({ id, group_id, door, raised_at, halted }) => ({
    ...{ id, groupId: group_id, door: door as Door, raisedAt: raised_at },
    halted,
    steps: (by.get(id) ?? []).map(stepOf),
  }))
}
