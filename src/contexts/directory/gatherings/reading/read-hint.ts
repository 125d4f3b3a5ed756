/** Notes beside a record that already has its day and time: "2nd and 4th Tuesday only", "no meeting in August". */
import { normalSchedule } from '../normal-schedule.ts'
import { type LocalDate, type Pattern, type Schedule, WEEKDAYS } from '../schedule.ts'
import { clausesOf } from './clauses.ts'
import { type Draft, newDraft, type ReadingNote } from './draft.ts'
import { limitsOf } from './limits-of.ts'
import { readDraft } from './read-draft.ts'
import type { Confidence } from './read-schedule.ts'
import { tokensOf } from './read-tokens.ts'

export interface ScheduleHint {
  /** The schedule the notes propose; null: they speak of dates, but we cannot say which. A person should look. */
  schedule: Schedule | null
  /** The clauses that speak of dates. */
  words: string
  notes: ReadingNote[]
  confidence: Confidence
}

/** Longer notes are read up to here. */
const LONGEST = 2000

/** A clause with these and a part we cannot read may take dates away. */
const TAKES_AWAY =
  /\b(holidays?|summer|winter|seasonal|school breaks?|not meet|no (meeting|mtg|group)s?|doesn'?t meet|reopens?|cancell?ed|suspended|until further notice)\b/i

/** A clause like this says outright that it is about when they meet. */
const OUTRIGHT =
  /\b(only|meets?|meeting (is )?held|of (the|each|every) month|each month|every month|monthly)\b/i

/**
 * What notes say about the dates, against what the record's own fields say. Null: nothing. Words about what happens in
 * a certain week ("first Thursday is a book evening") are not about when, and change nothing. A proposal only ever
 * narrows the dates of `base`; it is for a person to confirm. `today` is a local date.
 */
export function readScheduleHint(notes: string, base: Schedule, today: LocalDate): ScheduleHint | null {
  const { pattern } = base
  if (pattern.kind !== 'weekly' && pattern.kind !== 'monthly') return null
  const clauses = clausesOf(notes.slice(0, LONGEST))
  const heard = clauses.map(words => ({
    words,
    says: hear(words, pattern, base, today, clauses.length === 1),
  }))
  const changes = heard.filter(clause => clause.says === 'change').map(clause => clause.words)
  const unclear = heard.filter(clause => clause.says === 'unclear').map(clause => clause.words)
  const words = [...changes, ...unclear].join('; ')
  if (words === '') return null
  const draft = readDraft(newDraft(tokensOf(changes.join('; ')), base.zone, today))
  const schedule = changes.length > 0 ? proposed(draft, pattern, base) : null
  if (!schedule) return { schedule: null, words, notes: draft.notes, confidence: 'unsure' }
  if (unclear.length === 0 && JSON.stringify(schedule) === JSON.stringify(normalSchedule(base))) return null
  const said = unclear.map((clause): ReadingNote => ({ code: 'not-understood', words: clause }))
  if (draft.terms && draft.ranges.length === 0) said.push({ code: 'which-terms', words })
  if ((draft.every ?? 1) > 1 && !draft.from) said.push({ code: 'which-week', words })
  const allNotes = [...draft.notes, ...said]
  const confidence =
    unclear.length > 0 ? 'unsure' : allNotes.length > 0 || !OUTRIGHT.test(words) ? 'likely' : 'sure'
  return { schedule, words, notes: allNotes, confidence }
}

type Rule = Pattern & { kind: 'weekly' | 'monthly' }

function hear(
  words: string,
  pattern: Rule,
  base: Schedule,
  today: LocalDate,
  alone: boolean,
): 'change' | 'unclear' | 'nothing' {
  const draft = readDraft(newDraft(tokensOf(words), base.zone, today))
  const left = draft.left.filter(token => token.raw !== 'seasonal')
  const takes = draft.withoutWeeks.length + draft.pauses.length + draft.cancelled.length > 0 || draft.terms
  const holidays = draft.notes.some(note => note.code === 'holidays-unknown')
  const gives =
    draft.weeksNamed || (draft.every ?? 1) > 1 || draft.ranges.length > 0 || draft.from || draft.until
  if (left.length > 0 || draft.timeless) {
    const closedOn = draft.dates.length > 0 && /\bclosed\b/i.test(words)
    const another = gives && otherTime(draft, base)
    return takes || holidays || closedOn || another || TAKES_AWAY.test(words) ? 'unclear' : 'nothing'
  }
  if (holidays) return 'unclear'
  if (!takes && !gives) return 'nothing'
  if (draft.from && draft.notes.some(note => note.code === 'year-read-as')) return 'unclear'
  if (draft.fault || otherDays(draft, pattern) || otherTime(draft, base)) return 'unclear'
  return takes || alone || OUTRIGHT.test(words) ? 'change' : 'unclear'
}

function proposed(draft: Draft, pattern: Rule, base: Schedule): Schedule | null {
  const every = draft.every ?? pattern.every
  const from = draft.from ?? pattern.from
  const since = from ? { from } : {}
  const weeks = draft.weeks.length > 0 ? draft.weeks : pattern.kind === 'monthly' ? pattern.weeks : null
  const narrowed: Pattern = weeks
    ? { kind: 'monthly', every, weeks, days: pattern.days, ...since }
    : { kind: 'weekly', every, days: pattern.days, ...since }
  const limits = draft.fault ? null : limitsOf(draft, narrowed)
  if (!limits) return null
  return normalSchedule({
    ...base,
    ...limits,
    seasons: limits.seasons.length > 0 ? limits.seasons : base.seasons,
    pauses: [...base.pauses, ...limits.pauses],
    exceptions: [...base.exceptions, ...limits.exceptions],
  })
}

function otherDays({ days }: Draft, pattern: Rule): boolean {
  return days.length > 0 && WEEKDAYS.some(day => days.includes(day) !== pattern.days.includes(day))
}

function otherTime({ time }: Draft, base: Schedule): boolean {
  return time !== null && (time.start !== base.start || (time.minutes ?? base.minutes) !== base.minutes)
}
