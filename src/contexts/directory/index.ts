/** The directory's front door: what other parts of the product may name. */

export { isDemonstration, markDemonstration } from './demonstration/demonstration.store.ts'
export { demonstrationTowns } from './demonstration/demonstration-towns.ts'
export { fillWithDemonstration } from './demonstration/fill-with-demonstration.ts'
export { directoryPrivacy } from './directory-privacy.ts'
export { directoryRights } from './directory-rights.ts'
export { createCardCache } from './find/card-cache.ts'
export {
  type DirectoryIndex,
  type DirectoryIndexOptions,
  emptyDirectoryIndex,
  loadDirectoryIndex,
} from './find/directory-index.ts'
export { type Finding, openFinding } from './find/find-groups.ts'
export { emptyQuery } from './find/find-url.ts'
export { drawGroupCard } from './find/group-card.tsx'
export { type LiveDirectory, type LiveDirectoryParts, openLiveDirectory } from './find/live-directory.ts'
export { makeDirectoryIndex } from './find/make-directory-index.ts'
export { openPlacesWithCode } from './find/outward-codes.store.ts'
export { openTrialSearch } from './find/trial-search.ts'
export { UrgentFirst } from './find/urgent-first.tsx'
export { urgentForGroup } from './find/urgent-for.ts'
export { createWordReader, openThesaurus, topicMeant } from './find/word-reader.ts'
export { FACTS, type Fact } from './freshness/confirmation.ts'
export { openDoubt } from './freshness/doubt.ts'
export type { Known } from './freshness/freshness.ts'
export { essentialFacts, factFreshness, freshnessEffect, groupFreshness } from './freshness/freshness.ts'
export { DAY, defaultLadder, type Ladder } from './freshness/ladder.ts'
export { isAway } from './freshness/put-away.ts'
export { GRACE, isOnNow, nextOccurrence, occurrences } from './gatherings/dates/occurrences.ts'
export { isZone } from './gatherings/dates/zone-offset.ts'
export { doorPoint } from './gatherings/door-point.ts'
export { doubtAbout, type ScheduleDoubt } from './gatherings/doubt.ts'
export {
  ACCESS_FACTS,
  type AccessFact,
  type AttendanceMode,
  type Gathering,
  type OnlineWay,
  type Place,
} from './gatherings/gathering.ts'
export { normalSchedule } from './gatherings/normal-schedule.ts'
export type { NotesDoubt, Stop } from './gatherings/notes-doubt.ts'
export type { ReadingNote, Unread } from './gatherings/reading/draft.ts'
export { readScheduleHint, type ScheduleHint } from './gatherings/reading/read-hint.ts'
export { readSchedule, type ScheduleReading } from './gatherings/reading/read-schedule.ts'
export { readStop, type StopRead } from './gatherings/reading/read-stop.ts'
export { sayDate } from './gatherings/saying/day-names.ts'
export { sayHours } from './gatherings/saying/say-hours.ts'
export { sayOccurrence, sayOccurrenceTimes } from './gatherings/saying/say-occurrence.ts'
export { saySchedule } from './gatherings/saying/say-schedule.ts'
export { scheduleForm } from './gatherings/schedule.form.ts'
export {
  type DateRange,
  type LocalDate,
  type LocalTime,
  type Occurrence,
  type Pattern,
  type Schedule,
  WEEKDAYS,
  type Weekday,
} from './gatherings/schedule.ts'
export { hasStopped, heldSchedule, saidStop } from './gatherings/stop.ts'
export { type WeeklySlot, weeklySlots } from './gatherings/weekly-slots.ts'
export { AS_PUBLISHED, contactFor, type PublicContact } from './groups/contact-consent.ts'
export {
  allGroupIds,
  announceChange,
  countGroups,
  DIRECTORY_CHANGED,
  forgetAllGroups,
  groupIdBySlug,
  loadGroups,
} from './groups/group.store.ts'
export {
  COMMUNITIES,
  type Community,
  type Group,
  type Joining,
  type LifeState,
} from './groups/group.ts'
export { someCountries } from './groups/group-countries.store.ts'
export { groupsInParts } from './groups/groups-in-parts.ts'
export { groupsNamed } from './groups/groups-named.store.ts'
export { groupsTouchedSince } from './groups/groups-touched.store.ts'
export { KIND_ANSWERS } from './groups/kind.ts'
export { lifeOn } from './groups/life-state.ts'
export { mergedInto, mergedSince } from './groups/merged-group.store.ts'
export { completeSetOf } from './groups/neighbours.ts'
export { openToNewcomers } from './groups/open-to-newcomers.ts'
export { viewOf } from './groups/page/group-view.ts'
export { linesOfDate } from './groups/page/say-place.ts'
export { waysIn } from './groups/page/way-in.ts'
export { publicGroup } from './groups/public-group.ts'
export { removedAt, removedForExport } from './groups/removed/removed-group.store.ts'
export { saveGroups } from './groups/save-groups.store.ts'
export { readSlug } from './groups/slug.ts'
export * from './keeping/index.ts'
export * from './notice/notices.ts'
export { fetchArea, type KeptTexts, openKept } from './offline-pack/on-phone/keep-pack.ts'
export { openOnPhone } from './offline-pack/on-phone/routes.tsx'
export { tightly } from './offline-pack/send-packed.ts'
export { type ContactPoint, ContactWays } from './pages/contact-point.tsx'
export { fillPlacedOfDemonstration } from './placed/fill-placed.ts'
export { openPlacedWork, type PlacedWork } from './placed/placed-work.ts'
export { distanceKm } from './places/distance.ts'
export { homeZoneOf } from './places/home-zone.ts'
export type { FoundPlace } from './places/place-name.ts'
export { openPlaces, type Places } from './places/places.ts'
export { type PlacePoint, pointOfPlace, type TownOrPostcode } from './places/point-of-place.ts'
export { addPostalFile } from './places/postcodes/add-postal-file.ts'
export { sayPostalReport } from './places/postcodes/say-postal-report.ts'
export { directoryPolicy } from './policy.ts'
export { saySet } from './sheet/set-line.tsx'
export { codeUrl, setSheetUrl } from './sheet/set-url.ts'
export type { ExistingRecord } from './sources/existing-record.ts'
export { foldName, foldStreet } from './sources/fold-name.ts'
export { groupsForExport } from './sources/groups-for-export.ts'
export { importGroups } from './sources/import-groups.ts'
export type { ImportPlan, MissingStep, Shrinkage, UpdateStep } from './sources/import-plan.ts'
export {
  type DuplicateCandidate,
  type LikelyDuplicate,
  likelyDuplicates,
  searchDuplicates,
} from './sources/likely-duplicates.ts'
export { type DuplicatesFound, likelyDuplicatesIn } from './sources/likely-duplicates-in.ts'
export type { FieldChange, KeptEdit } from './sources/merge-said.ts'
export { type PlanOptions, planImport } from './sources/plan-import.ts'
export { gatheringKey, type Said, saidOf } from './sources/said.ts'
export { type ShrinkThreshold, USUAL_THRESHOLD } from './sources/shrinkage.ts'
export type { OwnRecord, SourceAnswers } from './sources/source-answers.ts'
export type { SourceGathering, SourceGroup } from './sources/source-group.ts'
export { sourceGroupOf } from './sources/source-group-of.ts'
export { openWordLists } from './suggestions/word-lists.ts'
export type { DirectoryTables } from './tables.ts'
export { sayLayAnswers } from './topics/lay-answer.ts'
export {
  BODY_UNSEEN_QUERIES,
  EIGHTH_SIGHT_QUERIES,
  ELEVENTH_SIGHT_QUERIES,
  FIFTH_SIGHT_QUERIES,
  FOURTH_SIGHT_QUERIES,
  HELD_OUT_QUERIES,
  LAY_QUERIES,
  LIFE_UNSEEN_QUERIES,
  NINTH_SIGHT_QUERIES,
  SECOND_SIGHT_QUERIES,
  SEVENTH_SIGHT_QUERIES,
  SIXTH_SIGHT_QUERIES,
  TENTH_SIGHT_QUERIES,
  THIRD_SIGHT_QUERIES,
  TWELFTH_SIGHT_QUERIES,
} from './topics/lay-queries.ts'
export { takeOwnWords } from './topics/thesaurus.ts'
export { byField, type FieldOfTopics, isSensitive, labelOf, topic } from './topics/topics.ts'
export { forgetCounts } from './unmet/unmet.store.ts'
export { type UnmetReport, type UnmetRow, unmetReport } from './unmet/unmet-report.ts'
export { openWishes, type Wishes } from './unmet/wishes.ts'
export { type Abroad, mostAbroad } from './urgent-help/most-abroad.ts'
export type { UrgentHelp } from './urgent-help/urgent-help.ts'
export { urgentHelpFrom } from './urgent-help/urgent-help-for.ts'
