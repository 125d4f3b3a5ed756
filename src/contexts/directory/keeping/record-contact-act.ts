/** What a contact did, as it is remembered: by the id of the task, which means nothing once the task has ended. */
import { recordAct } from '#platform/audit/act.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { OccasionAct } from './occasion.ts'

export interface ContactAct {
  taskId: string
  groupId: string
  verb:
    | OccasionAct['verb']
    | 'agreed'
    | 'handed-over'
    | 'stopped'
    | 'took-out'
    | 'came-back'
    | 'brought-back'
    | 'gave-mandate'
    | 'ended-mandate'
  /** Of the group's record. Left out: it is about the task itself. */
  fact?: string
  /** Epoch milliseconds. */
  at: number
}

/** In the transaction of what was done. */
export const recordContactAct = (
  within: Queries,
  { taskId, groupId, verb, fact, at }: ContactAct,
): Promise<void> =>
  recordAct(within, {
    ...{ by: 'contact', who: taskId, verb, groupId, at },
    ...(fact === undefined ? { about: 'contact-task', aboutId: taskId } : { about: 'fact', aboutId: fact }),
  })
