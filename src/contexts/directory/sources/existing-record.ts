/** A record of a source as the directory keeps it, and the port by which plans reach the tables. */
import type { ImportPlan } from './import-plan.ts'
import type { Said } from './said.ts'
import type { SourceGroup } from './source-group.ts'

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

/** What a store must offer for an import; all of `carryOut` is one transaction, or several that can be repeated. */
export interface SourceStore {
  existingRecords(sourceId: string): Promise<ExistingRecord[]>
  /** Handles change in a plan, two may trade places: write them all anew rather than one by one. */
  carryOut<G extends SourceGroup>(sourceId: string, plan: ImportPlan<G>, now: number): Promise<void>
}
