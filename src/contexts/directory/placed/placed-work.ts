/** What was put up, joined: the job that looks after it, and its letters. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Tasks } from '#platform/jobs/job-runner.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { lookAfterPlaced } from './look-after-placed.ts'
import { placedLetters } from './placed-letters.ts'

export interface PlacedWork {
  tasks: Tasks
  letters(linkKey: LinkKey): LetterKinds
  /** Once a minute. */
  beat(): Promise<void>
}

export interface PlacedWorkAsked {
  /** As the jobs have it. */
  queries: Queries
  clock: Clock
  /** Without a slash at the end. */
  baseUrl: string
  sendsLetters: boolean
}

const LOOK_AFTER = 'placed.look-after'
const HOUR = 3_600_000

export const openPlacedWork = ({ sendsLetters, ...asked }: PlacedWorkAsked): PlacedWork => ({
  tasks: { [LOOK_AFTER]: () => lookAfterPlaced(asked.queries, asked.clock, sendsLetters) },
  letters: linkKey => placedLetters({ ...asked, linkKey }),
  beat() {
    // One job for all servers, so that nobody is told twice.
    const at = Math.ceil(asked.clock.now() / HOUR) * HOUR
    return addJob(asked.queries, { task: LOOK_AFTER, about: {}, at, key: LOOK_AFTER, keepTime: true })
  },
})
