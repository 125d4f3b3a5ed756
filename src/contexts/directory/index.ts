/** The directory's front door: what other parts of the product may name. */
export {
  ACCESS_FACTS,
  type AccessFact,
  type AttendanceMode,
  type OnlineWay,
  type Place,
} from './gatherings/gathering.ts'
export type { NotesDoubt } from './gatherings/notes-doubt.ts'
export {
  type LocalDate,
  type LocalTime,
  type Pattern,
  type Schedule,
  WEEKDAYS,
  type Weekday,
} from './gatherings/schedule.ts'
export {
  COMMUNITIES,
  type Community,
  type Group,
  type Joining,
  type LifeState,
  type PublicContact,
} from './groups/group.ts'
export type { ExistingRecord, SourceStore } from './sources/existing-record.ts'
export { foldName, foldStreet } from './sources/fold-name.ts'
export type { ImportPlan, MissingStep, Shrinkage, UpdateStep } from './sources/import-plan.ts'
export {
  type DuplicateCandidate,
  type LikelyDuplicate,
  likelyDuplicates,
} from './sources/likely-duplicates.ts'
export type { FieldChange, KeptEdit } from './sources/merge-said.ts'
export { type PlanOptions, planImport } from './sources/plan-import.ts'
export { gatheringKey, type Said, saidOf } from './sources/said.ts'
export { type ShrinkThreshold, USUAL_THRESHOLD } from './sources/shrinkage.ts'
export type { SourceGathering, SourceGroup } from './sources/source-group.ts'
export { sourceGroupOf } from './sources/source-group-of.ts'
