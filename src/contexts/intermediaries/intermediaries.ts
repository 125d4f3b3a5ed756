/** The desk, joined: its jobs, and what its pages are handed. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { isId } from '#platform/ids.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Tasks } from '#platform/jobs/job-runner.ts'
import { forgetBarriers } from './barriers/barrier.store.ts'
import { forgetCalls } from './calls/call.store.ts'
import { endWaits } from './concerns/change-listing.ts'
import { forgetConcerns } from './concerns/forget-concerns.store.ts'
import { findDoubles } from './doubles/find-doubles.ts'
import { findAllNeeds, findNeedsOf } from './needs/find-needs.ts'
import type { IntermediaryTables } from './tables.ts'

export interface Intermediaries {
  tasks: Tasks
  /** The directory says which groups to read again, as `DIRECTORY_CHANGED` does: what they need is worked out at the next beat. */
  changed(notice: string): void
  /** Once a minute. At the first one it is looked at once, from then on every hour, by one of all servers. */
  beat(): Promise<void>
}

const FIND_NEEDS = 'needs.find'
const FIND_CHANGED = 'needs.find-changed'
/** With more than these, all are looked at: it takes no longer. */
const FEW = 200
/** Whatever there is, in a notice of the directory. */
const EVERY = '*'
const HOUR = 3_600_000
/** What was being written while it was looked, milliseconds. */
const OVERLAP = 15 * 60_000

export function openIntermediaries({ queries, clock }: { queries: Queries; clock: Clock }): Intermediaries {
  let begun = false
  let changed = new Set<string>()
  let lookedForDoubles: number | null = null
  const findAt = (at: number, key: string) =>
    addJob(queries, { task: FIND_NEEDS, about: {}, at, key, keepTime: true })
  return {
    tasks: {
      [FIND_NEEDS]: async () => {
        const db = queries.withTables<IntermediaryTables>()
        await forgetCalls(db, clock.now())
        // Before what is needed for it is forgotten.
        await endWaits(queries, new Date(clock.now()).toISOString().slice(0, 10), clock)
        await forgetConcerns(db, clock.now())
        await forgetBarriers(db, clock.now())
        await findAllNeeds(queries, clock)
        const from = clock.now()
        await findDoubles(queries, lookedForDoubles, clock)
        lookedForDoubles = from - OVERLAP
      },
      [FIND_CHANGED]: async ({ groups = '' }) => {
        const ids = groups.split(',').filter(isId)
        if (ids.length > 0) await findNeedsOf(queries, ids, clock)
        else await findAllNeeds(queries, clock)
      },
    },
    changed(notice) {
      // What is more than a few stays so until it was asked for; a list that is read in must not be kept in mind whole.
      if (notice === EVERY || changed.has(EVERY)) changed = new Set([EVERY])
      else for (const id of notice.split(',')) if (isId(id)) changed.add(id)
      if (changed.size > FEW) changed = new Set([EVERY])
    },
    async beat() {
      const now = clock.now()
      if (!begun) await findAt(now, `${FIND_NEEDS}.first`)
      begun = true
      await findAt(Math.ceil(now / HOUR) * HOUR, FIND_NEEDS)
      const about = changed
      changed = new Set()
      if (about.size === 0) return
      try {
        const groups = about.has(EVERY) ? '' : [...about].join(',')
        const key = groups === '' ? { key: FIND_CHANGED } : {}
        await addJob(queries, { task: FIND_CHANGED, about: { groups }, at: now, ...key })
      } catch (fault) {
        for (const id of about) this.changed(id)
        throw fault
      }
    },
  }
}
