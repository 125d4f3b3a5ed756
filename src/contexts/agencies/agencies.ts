/** Agencies, joined: their jobs, their letters and what is looked after once a minute. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { Tasks } from '#platform/jobs/job-runner.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'

export interface AgenciesAsked {
  /** As the jobs have it. */
  queries: Queries
  clock: Clock
  /** Without a slash at the end. */
  baseUrl: string
}

export interface Agencies {
  tasks: Tasks
  letters(linkKey: LinkKey): LetterKinds
  /** Once a minute. */
  beat(): Promise<void>
}

export const openAgencies = (_asked: AgenciesAsked): Agencies => ({
  tasks: {},
  letters: () => ({}),
  beat: async () => {},
})
