/** Words in a source's notes that say something else about the dates than its own fields do. */
import type { Schedule } from './schedule.ts'

/**
 * Kept until a person has looked, and shown as a question meanwhile.
 * `proposed`: the schedule follows the notes. `unread`: it follows the fields; the notes add what we cannot read.
 */
export interface NotesDoubt {
  kind: 'proposed' | 'unread'
  /** The words that raised the doubt, cleaned. */
  words: string
  /** The schedule as the source's own fields give it. */
  given: Schedule
}
