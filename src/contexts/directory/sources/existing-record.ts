/** A record of a source as the directory keeps it. */
import type { Fact } from '../freshness/confirmation.ts'
import type { Said } from './said.ts'

export interface ExistingRecord {
  groupId: string
  /** The handle under which the record is kept now; a plan may change it. */
  externalId: string
  /** What the source last said. */
  said: Said
  /** What stands here now: `saidOf(sourceGroupOf(group, …))`. Gatherings added here are not part of it. */
  current: Said
  /** Epoch milliseconds since when the source no longer lists it; null: it does. */
  missingSince: number | null
  /** Facts for which the group gave its word, and it still holds: the list changes none of them. */
  vouched?: readonly Fact[]
}
