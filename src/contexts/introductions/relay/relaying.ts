/** What mail in and out needs: only the relay has all of it. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { Opener, Sealer } from '#platform/seal/seal.ts'

export interface RelayingParts {
  queries: Queries
  clock: Clock
  opener: Opener
  sealer: Sealer
  /** What stands behind the @ of our addresses. */
  domain: string
  /** Without a slash at the end. */
  baseUrl: string
}
