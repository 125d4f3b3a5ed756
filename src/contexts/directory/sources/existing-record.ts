/** A record of a source as the directory keeps it. */
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
}
