/** The next step in a concern: one at a time, on what was seen, and once however often it is pressed. */
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import type { IntermediaryTables } from '../tables.ts'
import { addStep, type Held, holdConcern, keepClosed } from './concern.store.ts'
import type { Step } from './concern.ts'
import { isClosed } from './heard-first.ts'

export interface NextStep {
  concernId: string
  /** How many steps there were on the page it was pressed on. */
  seen: number
  /** Of the form. */
  key: string
  /** Who works at the desk and pressed it. */
  who?: string
}

export type NewStep = Pick<Step, 'kind' | 'by' | 'words'> & Partial<Pick<Step, 'outcome' | 'until'>>

/**
 * Kept whole when this resolves, with all that `work` does beside it.
 * @param work says what the step is, from the concern as it stands
 * @throws {Problem} `not-found`; `moved-on` where somebody else took a step since; whatever `work` throws. Nothing is kept then
 */
export async function takeStep(
  queries: Queries,
  { concernId, seen, key, who }: NextStep,
  clock: Clock,
  work: (within: Queries, held: Held, at: number) => Promise<NewStep>,
): Promise<void> {
  const at = clock.now()
  const act = ['concern', concernId, String(seen)].join('\n')
  await onceOnly(queries, { act, key, today: new Date(at).toISOString().slice(0, 10) }, async within => {
    const db = within.withTables<IntermediaryTables>()
    const held = await holdConcern(db, concernId)
    if (!held) throw new Problem('not-found')
    if (held.steps.length !== seen) throw new Problem('moved-on')
    const step = await work(within, held, at)
    const whole: Step = {
      outcome: null,
      until: null,
      ...step,
      at,
      who: step.by === 'desk' ? (who ?? null) : null,
    }
    await addStep(db, concernId, seen + 1, whole)
    await keepClosed(db, concernId, isClosed([...held.steps, whole]) ? at : null)
    // Readers stand in no list of what was done, not even by a step.
    if (step.by === 'reader') return
    const by = who === undefined ? 'contact' : 'worker'
    const what = { verb: `concern-${step.kind}`, about: 'concern', aboutId: concernId, groupId: held.groupId }
    await recordAct(within, { by, who: who ?? null, ...what, at })
  })
}
