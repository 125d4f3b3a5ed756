/** Words for one day or a few to come, in three languages: what they narrow to, and the dates they name. */
import type { PhraseRow } from '#search/understanding/phrase-book.ts'
import { isLocalDate, localDate, mondayOf, weekdayOf } from '../gatherings/dates/calendar-day.ts'
import { wallClock } from '../gatherings/dates/zone-offset.ts'
import { type LocalDate, type LocalTime, type Occurrence, WEEKDAYS } from '../gatherings/schedule.ts'
import { type DayOfYear, isDayOfYear } from './calendar-words.ts'

type NearDay = 'today' | 'tonight' | 'tomorrow' | 'weekend' | 'week'
export type DateWord = NearDay | DayOfYear

/** From and to, both included. */
export interface DatesMeant {
  from: LocalDate
  to: LocalDate
  /** Beginning no earlier. */
  fromTime?: LocalTime
}

const EVENING: LocalTime = '17:00'

const ROWS: readonly [word: NearDay, times: readonly string[], phrases: string][] = [
  ['tonight', ['evening', 'night'], 'tonight;this evening;i kveld;ikveld;heute abend;heut abend;heute nacht'],
  ['today', [], 'today;i dag;idag;heute'],
  ['today', ['morning'], 'this morning;i formiddag;heute vormittag;heute morgen;heute früh'],
  ['today', ['midday'], 'this afternoon;i ettermiddag;heute nachmittag;heute mittag'],
  ['tomorrow', [], 'tomorrow;i morgen;imorgen;morgen'],
  [
    'tomorrow',
    ['morning'],
    'tomorrow morning;i morgen tidlig;i morgen formiddag;morgen früh;morgen vormittag',
  ],
  ['tomorrow', ['midday'], 'tomorrow afternoon;i morgen ettermiddag;morgen nachmittag;morgen mittag'],
  ['tomorrow', ['evening', 'night'], 'tomorrow evening;tomorrow night;i morgen kveld;morgen abend'],
  [
    'weekend',
    [],
    'this weekend;this week end;denne helgen;denne helga;dieses wochenende;an diesem wochenende',
  ],
  ['week', [], 'this week;denne uka;denne uken;diese woche;in dieser woche'],
]

/** "I was told today that …" asks for no date. */
export const datedPhrases = (): PhraseRow[] =>
  ROWS.map(([word, times, phrases]) => ({
    phrases,
    means: [{ name: 'date', value: word }, ...times.map(value => ({ name: 'time', value }))],
    rule: 'asked',
  }))

const DATE_WORDS: ReadonlySet<string> = new Set(ROWS.map(([word]) => word))
export const isDateWord = (value: string): value is DateWord => DATE_WORDS.has(value) || isDayOfYear(value)

/**
 * The dates a word names at this moment: "this weekend" on a Sunday is what is left of it, "this week" the seven days
 * from today on. A day of the calendar is the next of its date; null where the year has none such.
 * @param zone IANA zone whose day it is
 * @param now epoch milliseconds
 */
export function datesMeant(word: DateWord, zone: string, now: number): DatesMeant | null {
  const { day } = wallClock(zone, now)
  const days = (from: number, to = from) => ({ from: localDate(from), to: localDate(to) })
  switch (word) {
    case 'today':
      return days(day)
    case 'tonight':
      return { ...days(day), fromTime: EVENING }
    case 'tomorrow':
      return days(day + 1)
    case 'weekend':
      return days(Math.max(day, mondayOf(day) + 5), mondayOf(day) + 6)
    case 'week':
      return days(day, day + 6)
    default:
      return nextOf(word, localDate(day))
  }
}

/** 29 February is looked for in the leap years to come. */
function nextOf(dayOfYear: DayOfYear, today: LocalDate): DatesMeant | null {
  const year = Number(today.slice(0, 4))
  const date = Array.from({ length: 9 }, (_, n) => `${year + n}-${dayOfYear}`).find(
    each => isLocalDate(each) && each >= today,
  )
  return date === undefined ? null : { from: date, to: date }
}

/** The weekdays of those dates; none where they are all seven. */
export function weekdaysMeant({ from, to }: DatesMeant): { name: 'day'; value: string }[] {
  const [first, last] = [Date.parse(from), Date.parse(to)].map(at => at / 86_400_000) as [number, number]
  if (last - first >= 6) return []
  const days = Array.from({ length: last - first + 1 }, (_, n) => first + n)
  return days.map(day => ({ name: 'day', value: WEEKDAYS[weekdayOf(day)]! }))
}

/** A moved date counts by the day it was moved to. */
export const isOnDates = (
  { date, start }: Occurrence,
  { from, to, fromTime = '00:00' }: DatesMeant,
): boolean => date >= from && date <= to && start >= fromTime
