/** Agencies, joined: their jobs, their letters and what is looked after once a minute. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Tasks } from '#platform/jobs/job-runner.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { agencyLetters } from './agency-letters.ts'
import { forgetCounted } from './counts/counted.store.ts'
import type { AgencyTables } from './tables.ts'

export interface AgenciesAsked {
  /** As the jobs have it. */
  queries: Queries
  clock: Clock
  /** Without a slash at the end. */
  baseUrl: string
  /** How the contact point is reached; null where none is named. */
  reach: string | null
}

export interface Agencies {
  tasks: Tasks
  letters(linkKey: LinkKey): LetterKinds
  /** Once a minute. */
  beat(): Promise<void>
}

const FORGET = 'agencies.forget'
const DAY = 86_400_000
/** Numbers are kept for so many days. */
const COUNTS_KEPT = 3 * 366

export const openAgencies = ({ queries, clock, baseUrl, reach }: AgenciesAsked): Agencies => ({
  tasks: {
    async [FORGET]() {
      const before = new Date(clock.now() - COUNTS_KEPT * DAY).toISOString().slice(0, 7)
      await forgetCounted(queries.withTables<AgencyTables>(), before)
    },
  },
  letters: linkKey => agencyLetters(queries, { baseUrl, reach: reach ?? baseUrl, linkKey }),
  async beat() {
    // One job for all servers.
    const at = Math.ceil(clock.now() / DAY) * DAY
    await addJob(queries, { task: FORGET, about: {}, at, key: FORGET, keepTime: true })
  },
})
