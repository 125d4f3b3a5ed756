/** Plain language to a schedule: "first and third Thursday, 7–9 pm". What is not understood is said, never guessed. */
import { dayNumber, weekdayOf } from '../dates/calendar-day.ts'
import { normalSchedule } from '../normal-schedule.ts'
import { type LocalDate, type Pattern, type Schedule, WEEKDAYS } from '../schedule.ts'
import { type Draft, newDraft, type ReadingNote, type Unread, wordsOf } from './draft.ts'
import { limitsOf } from './limits-of.ts'
import { leftSpeaksOfDates, readDraft } from './read-draft.ts'
import { tokensOf } from './read-tokens.ts'

export interface ReadingAsked {
  /** IANA zone the times are meant in; American zones read 6/19 as 19 June. */
  zone: string
  /** A date without a year is the next one from here on. */
  today: LocalDate
  /** From fields beside the text, where the text names no time. */
  start?: string
  minutes?: number
}

/** `sure`: nothing to look at. `likely`: read the notes. `unsure`: words were left out. */
export type Confidence = 'sure' | 'likely' | 'unsure'

export type ScheduleReading =
  | { ok: true; schedule: Schedule; notes: ReadingNote[]; confidence: Confidence }
  | { ok: false; why: Unread; words: string }

/** Longer texts are not times. */
const LONGEST = 500

/**
 * Reads English, Norwegian and German, told apart by their words. Promises that `ok` schedules are in normal form and that every word which changed or could have
 * changed the dates is either in the schedule or in the notes.
 */
export function readSchedule(text: string, asked: ReadingAsked): ScheduleReading {
  if (text.length > LONGEST) return { ok: false, why: 'too-long', words: text.slice(0, 40) }
  const tokens = tokensOf(text)
  if (tokens.length === 0) return { ok: false, why: 'empty', words: '' }
  const draft = readDraft(newDraft(tokens, asked.zone, asked.today))
  if (draft.fault) return { ok: false, ...draft.fault }
  const left = draft.left.map(token => token.raw).join(' ')
  if (leftSpeaksOfDates(draft)) return { ok: false, why: 'unclear', words: left }
  const pattern = patternOf(draft)
  if (!pattern)
    return { ok: false, why: draft.timeless ? 'unclear' : 'no-day', words: wordsOf(draft, 0, tokens.length) }
  const start = draft.timeless ? null : (draft.time?.start ?? asked.start ?? null)
  if (start === null && !draft.timeless)
    return { ok: false, why: 'no-time', words: wordsOf(draft, 0, tokens.length) }
  const minutes = draft.time?.minutes ?? draft.length ?? (draft.time ? null : (asked.minutes ?? null))
  const limits = limitsOf(draft, pattern)
  if (!limits) return { ok: false, why: 'unclear', words: wordsOf(draft, 0, tokens.length) }
  const notes = [...draft.notes]
  if (left) notes.push({ code: 'not-understood', words: left })
  if (isOpen(limits.pattern)) notes.push({ code: 'which-week', words: text.trim() })
  if (limits.seasonName && limits.seasons.length === 0)
    notes.push({ code: 'which-terms', words: text.trim() })
  return {
    ok: true,
    schedule: normalSchedule({ ...limits, start, minutes, zone: asked.zone }),
    notes,
    confidence: left ? 'unsure' : notes.length > 0 ? 'likely' : 'sure',
  }
}

function patternOf(draft: Draft): Pattern | null {
  const every = draft.every ?? 1
  const bare = draft.days.length === 0
  if (draft.timeless) return bare && !draft.time && draft.dates.length === 0 ? { kind: draft.timeless } : null
  if (bare && draft.every === null && draft.weeks.length === 0)
    return draft.dates.length > 0 ? { kind: 'dates', dates: draft.dates } : null
  const [date] = draft.dates
  if (draft.dates.length > 1 || (date && draft.from)) return null
  const from = draft.from ?? date
  if (bare && !from) return null
  const days = bare ? [WEEKDAYS[weekdayOf(dayNumber(from!))]!] : draft.days
  const since = from ? { from } : {}
  if (draft.weeks.length > 0) return { kind: 'monthly', every, weeks: draft.weeks, days, ...since }
  return draft.unit === 'month' ? null : { kind: 'weekly', every, days, ...since }
}

function isOpen(pattern: Pattern): boolean {
  return (pattern.kind === 'weekly' || pattern.kind === 'monthly') && pattern.every > 1 && !pattern.from
}
