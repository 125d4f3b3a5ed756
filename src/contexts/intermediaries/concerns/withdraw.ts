/** The reader takes it back while nothing is decided: their words go at once, and nothing of it stays in force. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import type { IntermediaryTables } from '../tables.ts'
import { letStand } from './change-listing.ts'
import { forgetWordsOf } from './forget-concerns.store.ts'
import { tellGroup } from './hear-group.ts'
import { mayWithdraw } from './heard-first.ts'
import { type NextStep, takeStep } from './take-step.ts'

/** @throws {Problem} `moved-on` where there is a decision: it is the group's as well by then */
export const withdraw = (queries: Queries, next: NextStep, clock: Clock): Promise<void> =>
  takeStep(queries, next, clock, async (within, held, at) => {
    if (!mayWithdraw(held.steps)) throw new Problem('moved-on')
    await letStand(within, held, at)
    await forgetWordsOf(within.withTables<IntermediaryTables>(), held.id, 'reader')
    await tellGroup(within, held, clock)
    return { kind: 'withdrawn', by: 'reader', words: null }
  })
