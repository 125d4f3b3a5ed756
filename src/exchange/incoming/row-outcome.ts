/** What became of one row, in words a person can check (taken, repaired, queued, refused). */
import type { IncomingGroup, RowReference } from './incoming-group.ts'

/** Something in the row was not kept as given. */
export const REPAIRS = [
  'broken-text',
  'cut',
  'markup',
  'invisible',
  'wrong-type',
  'formula',
  'link-refused',
  'phone-refused',
  'email-refused',
  'private-contact',
  'midnight-24',
  'length-unreadable',
  'zone-unknown',
  'zone-from-point',
  'zone-from-region',
  'zone-default',
  'country-unknown',
  'country-from-region',
  'country-default',
  'point-from-place',
  'point-from-area',
  'coordinates-zero',
  'coordinates-unreadable',
  'language-unknown',
  'type-unknown',
  'id-made',
  'date-unreadable',
  'value-unknown',
  'when-read-as',
  'in-future',
  'no-agreement',
  'not-own-export',
] as const
export type RepairCode = (typeof REPAIRS)[number]

/** Blanks filled from elsewhere: worth counting, not worth a line of their own. */
const FILLED: ReadonlySet<RepairCode> = new Set([
  'zone-from-point',
  'zone-from-region',
  'zone-default',
  'country-from-region',
  'country-default',
  'id-made',
  'point-from-place',
  'point-from-area',
])

export interface Repair {
  code: RepairCode
  field: string
  /** Clipped and cleaned; a person's details are never repeated here. */
  from: string
  to: string
}

export const QUESTIONS = [
  'schedule-from-notes',
  'dates-in-notes',
  'stopped-in-notes',
  'no-day',
  'no-time',
  'when-unread',
  'nowhere',
  'zone-missing',
  'zone-guessed',
  'topic-unread',
  'life-unread',
  'reads-like-home',
  'reads-like-name',
] as const
export type QuestionCode = (typeof QUESTIONS)[number]

/** A person must look. `held`: nothing is shown until then; `shown`: shown with the doubt said. */
export interface Question {
  code: QuestionCode
  field: string
  words: string
  effect: 'shown' | 'held'
}

export const REFUSALS = [
  'not-a-record',
  'broken-row',
  'too-long',
  'no-name',
  'unpublished',
  'taken-out',
  'repeated-id',
  'repeated-row',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

export type RowOutcome =
  | { kind: 'taken'; row: RowReference; group: IncomingGroup; repairs: Repair[] }
  | { kind: 'repaired'; row: RowReference; group: IncomingGroup; repairs: Repair[] }
  | { kind: 'queued'; row: RowReference; group: IncomingGroup; repairs: Repair[]; questions: Question[] }
  | { kind: 'refused'; row: RowReference; why: RefusalCode; words: string }

/** Whether a repair only filled a blank and leaves the row counted as taken. */
export const isFilledBlank = (repair: Repair): boolean => FILLED.has(repair.code)
