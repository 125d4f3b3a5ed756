/** Schedules as data, checked. Lists repeat the same few hundred, so each is checked once. */
import { type NotesDoubt, type Schedule, type Stop, scheduleForm } from '#contexts/directory/index.ts'
import { cleanLine } from './clean-text.ts'
import type { RowJournal } from './row-journal.ts'

const known = new Map<string, Schedule | null>()
const MOST_KNOWN = 5_000
const LONGEST = 100_000

/** The schedule in its normal form, or null when the value is none. The answer is shared: not to be changed. */
export function knownSchedule(value: unknown): Schedule | null {
  if (typeof value !== 'object' || value === null) return null
  const text = JSON.stringify(value)
  if (text.length > LONGEST) return null
  const before = known.get(text)
  if (before !== undefined) return before
  const read = scheduleForm.safeParse(value)
  const schedule = read.success ? read.data : null
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, schedule)
  return schedule
}

const HOW = ['ended', 'paused', 'moved'] as const

function knownStop(value: unknown): Stop | null {
  if (typeof value !== 'object' || value === null) return null
  const { how, on } = value as Record<string, unknown>
  const known = HOW.find(each => each === how)
  if (
    !known ||
    !(
      on === null ||
      (typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on)))
    )
  )
    return null
  return { how: known, on }
}

/** A doubt about dates as we wrote it ourselves; null for anything else. */
export function knownDoubt(journal: RowJournal, value: unknown): NotesDoubt | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, words, given, stop: told } = value as Record<string, unknown>
  const schedule = knownSchedule(given)
  const said = cleanLine(journal, 'notes doubt', words, 500)
  const stop = kind === 'stopped' ? knownStop(told) : null
  if (stop && schedule && said) return { kind: 'stopped', words: said, given: schedule, stop }
  if ((kind !== 'proposed' && kind !== 'unread') || !schedule || !said) return null
  return { kind, words: said, given: schedule }
}
