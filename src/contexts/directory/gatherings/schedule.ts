/**
 * When people meet: the noun. A schedule is a value in local time and an IANA zone, never an offset,
 * so that a summer-time change never moves a gathering (M67).
 */

/** A calendar day in the gathering's own zone, `YYYY-MM-DD`. */
export type LocalDate = string
/** A time of day in the gathering's own zone, `HH:MM`, 24 hours. */
export type LocalTime = string

export type Weekday = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'
export const WEEKDAYS: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

/** Which one in the month: first to fifth, or the last. */
export type WeekOfMonth = 1 | 2 | 3 | 4 | 5 | -1

/** Both ends are included. */
export interface DateRange {
  from: LocalDate
  to: LocalDate
}

/**
 * How the dates repeat. Nothing is given before `from`, where it is set; it also says which week or month
 * counts when `every` is above 1. Weeks begin on Monday.
 */
export type Pattern =
  /** Every week, every second week and so on. `every` above 1 without `from` leaves the week open: see `doubtAbout`. */
  | { kind: 'weekly'; every: number; days: Weekday[]; from?: LocalDate }
  /** The first and third Thursday, the last Monday. A fifth one is given only in months that have it. */
  | { kind: 'monthly'; every: number; weeks: WeekOfMonth[]; days: Weekday[]; from?: LocalDate }
  /** A one-off, or dates that follow no rule. */
  | { kind: 'dates'; dates: LocalDate[] }
  /** Two people settle a time. Has no dates of its own. */
  | { kind: 'by-appointment' }
  /** An online room that is always open. Has no dates of its own. */
  | { kind: 'always-open' }

/** One date that differs from the pattern. `date` is the day the pattern gives. */
export type DateException =
  | { date: LocalDate; change: 'cancelled'; note?: string }
  | {
      date: LocalDate
      change: 'moved'
      /** `away`: not in the usual building, so `where` stands alone; without `where` nobody may be told where. */
      to: { date: LocalDate; start?: LocalTime; minutes?: number; where?: string; away?: true }
      note?: string
    }
  /** Goes ahead as planned, with a word about it ("with mince pies"). */
  | { date: LocalDate; change: 'noted'; note: string }

export interface Schedule {
  pattern: Pattern
  /** Null where the pattern has no dates of its own. */
  start: LocalTime | null
  /** Length in minutes; may run past midnight. Null when not known. */
  minutes: number | null
  /** IANA zone, such as `Europe/London`. */
  zone: string
  /** School terms and the like: dates count only inside one of these. Empty: all year. */
  seasons: DateRange[]
  /** What the seasons are called. With no `seasons` the terms are known to count, but not their dates. */
  seasonName?: 'school-terms'
  /** Breaks: no dates inside these. */
  pauses: DateRange[]
  exceptions: DateException[]
}

/** One date on which people meet, worked out from a schedule. */
export interface Occurrence {
  /** The local day on which it begins. */
  date: LocalDate
  /** The day the pattern gave; differs from `date` only when moved. Names this date in calendars for good. */
  patternDate: LocalDate
  start: LocalTime
  /** Null when the length is not known. */
  end: LocalTime | null
  /** Epoch milliseconds. */
  startsAt: number
  /** Epoch milliseconds; an unknown length counts as 60 minutes. */
  endsAt: number
  zone: string
  state: 'on' | 'moved' | 'cancelled'
  note?: string
  /** Set when moved to another room or place. */
  where?: string
  /** Not in the usual building: its address is not to be said with this date. */
  away?: true
}
