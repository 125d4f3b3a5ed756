/** What an import would do, before it does it: the answer to `--dry-run`, and the orders for the store. */
import type { FieldChange, KeptEdit } from './merge-said.ts'
import type { Said } from './said.ts'
import type { SourceGroup } from './source-group.ts'

export interface UpdateStep<G extends SourceGroup> {
  groupId: string
  incoming: G
  /** The handle to keep the record under from now on. */
  externalId: string
  /** What is to stand here; gatherings carry their ids at the source. */
  result: SourceGroup
  /** What the source now says; kept for the next comparison. */
  said: Said
  /** Empty: only what the source said is to be noted. */
  changes: FieldChange[]
  kept: KeptEdit[]
  /** Ids at the source of gatherings that go. */
  dropped: string[]
  /** It had been missing at the source and is back. */
  returned: boolean
}

export interface MissingStep {
  groupId: string
  externalId: string
  name: string
  /** False: it was already marked before. */
  fresh: boolean
}

export interface Shrinkage {
  groupsMissing: number
  groupsBefore: number
  gatheringsMissing: number
  gatheringsBefore: number
  /** `unreadable-rows`: the file held rows nobody could read, so nothing in it proves that a group is gone. */
  why: 'empty' | 'share' | 'number' | 'unreadable-rows'
}

export interface ImportPlan<G extends SourceGroup> {
  /** None of these is held. */
  create: { externalId: string; incoming: G }[]
  update: UpdateStep<G>[]
  /** Nothing to write but that it was seen; a newer `incoming.updatedAt` renews the confirmation by its source. */
  unchanged: { groupId: string; externalId: string; incoming: G }[]
  /**
   * The row needs a person before anything is shown. Known here: what stands here stays meanwhile. Null: new.
   * Listed again at each import until somebody has looked.
   */
  waiting: { groupId: string | null; externalId: string; incoming: G }[]
  /** To be marked as no longer listed at the source. Never deleted. */
  missing: MissingStep[]
  /** In the list, and taken out here by the group itself at `at`, epoch milliseconds: they stay out. */
  takenOut: { incoming: G; at: number }[]
  /** The list says that the group has taken itself out there: it goes here too, and can be listed again by that list. */
  removed: { groupId: string; externalId: string; name: string }[]
  /** Records seen in no other step that get another handle, because theirs is needed. Write these first. */
  rehandled: { groupId: string; from: string; to: string }[]
  /** Set: too much is gone to believe it, so nothing is marked or dropped until a person says so. */
  shrinkage: Shrinkage | null
}
