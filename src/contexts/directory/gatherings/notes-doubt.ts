/** Words in a source's notes that say something else about the dates than its own fields do. */
import type { Schedule } from './schedule.ts'
import type { Stop } from './stop.ts'

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
