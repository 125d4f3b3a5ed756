/** What somebody who works here did about their own standing, as it is remembered: by an id, never by an address. */
import { recordAct } from '#platform/audit/act.store.ts'
import type { Queries } from '#platform/db/queries.ts'

export interface WorkerAct {
  personId: string
  verb: 'signed-in' | 'signed-out' | 'ended-session' | 'ended-other-sessions'
  /** Which session it is about; left out where it is about the person. */
  session?: string
  /** Epoch milliseconds. */
  at: number
}

/** In the transaction of what was done. */
export const recordWorkerAct = (within: Queries, { personId, verb, session, at }: WorkerAct): Promise<void> =>
  recordAct(within, {
    ...{ by: 'worker', who: personId, verb, at },
    ...(session === undefined
      ? { about: 'person', aboutId: personId }
      : { about: 'session', aboutId: session }),
  })
