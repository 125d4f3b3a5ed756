/** A group's contact tells of a shut door; the desk agrees on a step and says what came of it. */
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import type { IntermediaryTables } from '../tables.ts'
import { addBarrier, barriersOf, keepStep } from './barrier.store.ts'
import type { Agency, BarrierStep, Obstacle } from './barrier.ts'

export interface BarrierMet {
  groupId: string
  obstacle: Obstacle
  agency: Agency
  /** Its name, where the group gave it. */
  place: string | null
  words: string | null
  /** Who wrote it down: the group's contact, or whoever has them on the phone. */
  by: { by: 'contact' } | { by: 'worker'; who: string }
  /** Of the form. */
  key: string
}

/** Of one group: a link that fell into other hands must not bury the desk. */
export const BARRIERS_A_WEEK = 10

const DAY = 86_400_000
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Kept when this resolves; sent twice it is as sent once. @throws {Problem} `too-many` this week: nothing is kept then */
export async function tellBarrier(
  queries: Queries,
  { key, by, ...met }: BarrierMet,
  clock: Clock,
): Promise<void> {
  const at = clock.now()
  const { groupId } = met
  await onceOnly(queries, { act: `barrier\n${groupId}`, key, today: dayOf(at) }, async within => {
    const db = within.withTables<IntermediaryTables>()
    const known = await barriersOf(db, groupId)
    if (known.filter(({ raisedAt }) => raisedAt > at - 7 * DAY).length >= BARRIERS_A_WEEK)
      throw new Problem('too-many')
    const id = newId(at)
    await addBarrier(db, { ...met, id, raisedAt: at })
    await recordAct(within, {
      ...by,
      verb: 'barrier-told',
      about: 'barrier',
      aboutId: id,
      groupId,
      at,
    })
  })
}

export interface BarrierAnswer {
  id: string
  step: BarrierStep
  words: string
  /** Whether that was all. Where nothing can be done it always is. */
  settled: boolean
  /** Of the form. */
  key: string
  /** Who works at the desk and pressed it. */
  who: string
}

/** @throws {Problem} `moved-on` where it is settled already: nothing is changed then */
export async function answerBarrier(
  queries: Queries,
  { key, who, ...answer }: BarrierAnswer,
  clock: Clock,
): Promise<void> {
  const at = clock.now()
  const settled = answer.settled || answer.step === 'none'
  await onceOnly(queries, { act: `barrier-step\n${answer.id}`, key, today: dayOf(at) }, async within => {
    const db = within.withTables<IntermediaryTables>()
    const groupId = await keepStep(db, { ...answer, settled, at })
    if (groupId === null) throw new Problem('moved-on')
    const verb = settled ? 'barrier-settled' : 'barrier-step'
    await recordAct(within, { by: 'worker', who, verb, about: 'barrier', aboutId: answer.id, groupId, at })
  })
}
