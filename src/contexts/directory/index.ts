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
export { COMMUNITIES, type Community, type Group, type Joining, type LifeState } from './groups/group.ts'
export type { SourceGathering, SourceGroup } from './sources/source-group.ts'
