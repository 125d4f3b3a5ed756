/** The reader takes it back while nothing is decided: their words go at once, and nothing of it stays in force. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { noteErasure } from '#platform/erasures/erasure.store.ts'
import type { Erasure } from '#platform/erasures/erasure.ts'
import { Problem } from '#platform/http/problem.ts'
import type { IntermediaryTables } from '../tables.ts'
import { letStand } from './change-listing.ts'
import { concernById } from './concern.store.ts'
import { dropConcern, forgetWordsOf } from './forget-concerns.store.ts'
import { tellGroup } from './hear-group.ts'
import { mayWithdraw } from './heard-first.ts'
import { type NextStep, takeStep } from './take-step.ts'

/** The kind of erasure. */
export const CONCERN_ERASED = 'concern'

/** @throws {Problem} `moved-on` where there is a decision: it is the group's as well by then */
export const withdraw = (queries: Queries, next: NextStep, clock: Clock): Promise<void> =>
  takeStep(queries, next, clock, async (within, held, at) => {
    if (!mayWithdraw(held.steps)) throw new Problem('moved-on')
    await letStand(within, held, at)
    await forgetWordsOf(within.withTables<IntermediaryTables>(), held.id, 'reader')
    await noteErasure(within, { kind: CONCERN_ERASED, subject: held.id, at })
    await tellGroup(within, held, clock)
    return { kind: 'withdrawn', by: 'reader', words: null }
  })

/** What a backup brought back goes again, whole. @returns how many there were */
export async function withdrawAgain(within: Queries, erasures: readonly Erasure[]): Promise<number> {
  const db = within.withTables<IntermediaryTables>()
  let done = 0
  for (const { kind, subject, at } of erasures) {
    const held = kind === CONCERN_ERASED ? await concernById(db, subject) : null
    if (!held) continue
    await letStand(within, held, at)
    await dropConcern(db, subject)
    done++
  }
  return done
}
