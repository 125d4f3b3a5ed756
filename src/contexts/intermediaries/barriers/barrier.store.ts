/** Doors that stayed shut, as rows. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { BarrierTable, IntermediaryTables } from '../tables.ts'
import type { Agency, Barrier, BarrierStep, Obstacle } from './barrier.ts'

type Db = Kysely<IntermediaryTables>

const barrierOf = (row: BarrierTable): Barrier => ({
  ...{ id: row.id, groupId: row.group_id, words: row.words, raisedAt: row.raised_at },
  ...{ agency: row.agency as Agency, place: row.agency_name },
  ...{ stepAt: row.step_at, cameOfIt: row.came_of_it, settledAt: row.settled_at },
  obstacle: row.obstacle as Obstacle,
  step: row.step as BarrierStep | null,
})

export type BarrierTold = Pick<
  Barrier,
  'id' | 'groupId' | 'obstacle' | 'agency' | 'place' | 'words' | 'raisedAt'
>

export async function addBarrier(
  db: Db,
  { id, groupId, obstacle, agency, place, words, raisedAt }: BarrierTold,
): Promise<void> {
  const later = { step: null, step_at: null, came_of_it: null, settled_at: null }
  await db
    .insertInto('intermediaries.barrier')
    .values({
      ...{ id, group_id: groupId, obstacle, agency, agency_name: place, words },
      raised_at: moment(raisedAt),
      ...later,
    })
    .execute()
}

/** The newest first. */
export async function barriersOf(db: Db, groupId: string): Promise<Barrier[]> {
  const rows = await db
    .selectFrom('intermediaries.barrier')
    .selectAll()
    .where('group_id', '=', groupId)
    .orderBy('raised_at', 'desc')
    .execute()
  return rows.map(barrierOf)
}

/** Not settled; the oldest first. */
export async function openBarriers(db: Db): Promise<Barrier[]> {
  const rows = await db
    .selectFrom('intermediaries.barrier')
    .selectAll()
    .where('settled_at', 'is', null)
    .orderBy('raised_at')
    .execute()
  return rows.map(barrierOf)
}

export interface StepAgreed {
  id: string
  step: BarrierStep
  /** What the group is told. */
  words: string
  at: number
  /** Whether that was all. */
  settled: boolean
}

/** @returns whose it is; null where it is settled or forgotten: nothing is changed then */
export async function keepStep(db: Db, { id, step, words, at, settled }: StepAgreed): Promise<string | null> {
  const row = await db
    .updateTable('intermediaries.barrier')
    .set({ step, step_at: moment(at), came_of_it: words, settled_at: settled ? moment(at) : null })
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .returning('group_id')
    .executeTakeFirst()
  return row?.group_id ?? null
}

/** Which door, for what is met more than once: every one that is still known. */
export async function doorsMet(db: Db): Promise<Pick<Barrier, 'agency' | 'place' | 'obstacle'>[]> {
  const rows = await db
    .selectFrom('intermediaries.barrier')
    .select(['agency', 'agency_name', 'obstacle'])
    .execute()
  return rows.map(({ agency, agency_name, obstacle }) => ({
    ...{ agency: agency as Agency, place: agency_name, obstacle: obstacle as Obstacle },
  }))
}

/** Those the desk did something about since then. */
export async function barriersSince(db: Db, since: number): Promise<Barrier[]> {
  const rows = await db
    .selectFrom('intermediaries.barrier')
    .selectAll()
    .where('step_at', '>=', moment(since))
    .orderBy('step_at', 'desc')
    .execute()
  return rows.map(barrierOf)
}

const DAY = 86_400_000
/** Days after which the words have served, and after which nothing is known of it. */
const WORDS_DAYS = 60
const BARRIER_DAYS = 400

export async function forgetBarriers(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('intermediaries.barrier')
    .where('raised_at', '<', moment(now - BARRIER_DAYS * DAY))
    .execute()
  await db
    .updateTable('intermediaries.barrier')
    .set({ words: null, came_of_it: null, agency_name: null })
    .where('settled_at', '<', moment(now - WORDS_DAYS * DAY))
    .execute()
}
