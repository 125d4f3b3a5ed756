/** Words in a source's notes that say something else about the dates than its own fields do. */
import type { LocalDate, Schedule } from './schedule.ts'

/** What the notes say has become of a gathering. */
export interface Stop {
  how: 'ended' | 'paused' | 'moved'
  /** The last day on which what the fields say holds; null: it holds no longer. */
  on: LocalDate | null
}

/**
 * Kept until a person has looked, and shown as a question meanwhile.
 * `proposed`: the schedule follows the notes. `unread`: it follows the fields; the notes add what we cannot read.
 * `stopped`: it follows the fields; the notes say that it has ended, paused or moved, or will.
 */
export interface NotesDoubt {
  kind: 'proposed' | 'unread' | 'stopped'
  /** The words that raised the doubt, cleaned. */
  words: string
  /** The schedule as the source's own fields give it. */
  given: Schedule
  /** With `stopped`, and only with it. */
  stop?: Stop
}
