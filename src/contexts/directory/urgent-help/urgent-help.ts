/** Whom to ring now, by country: the noun. Reviewed by people, with a date after which the page says it is late (M12). */
import type { LocalDate } from '../gatherings/schedule.ts'
import type { WordsForReaders } from './words-for-readers.ts'

/** In the order in which they are shown. */
export const URGENT_NEEDS = ['danger', 'health', 'talk', 'unsafe-at-home', 'young', 'poison'] as const
export type UrgentNeed = (typeof URGENT_NEEDS)[number]

export interface UrgentLine {
  for: UrgentNeed
  name: WordsForReaders
  /** As people read it aloud. */
  phone: string | null
  /** By text message; a word to send, where one is asked for. */
  text: { to: string; word: string | null } | null
  /** `always`, or the hours in words. */
  hours: WordsForReaders
  note: WordsForReaders | null
  /** The body that runs it. */
  by: WordsForReaders
  /** Where that body publishes the number. */
  web: string
}

export interface UrgentArea {
  /** Stable, lower case: used in the address. */
  key: string
  /** ISO 3166 alpha-2. */
  country: string
  name: WordsForReaders
  lines: UrgentLine[]
}

export interface UrgentHelp {
  reviewedOn: LocalDate
  reviewAgainBy: LocalDate
  /** Null: no local panel has looked the numbers over yet, and the page says so. */
  reviewedBy: string | null
  areas: UrgentArea[]
}

/** The review is late. The numbers stay: an old number is better than none, but the reader is told. */
export const isReviewLate = (help: UrgentHelp, today: LocalDate): boolean => today > help.reviewAgainBy

/** The area asked for, else the operator's own, else none: then the reader chooses. Unknown keys are no error. */
export function chosenArea(help: UrgentHelp, asked: string | null, own: string | null): UrgentArea | null {
  const find = (key: string | null) => help.areas.find(area => area.key === key?.toLowerCase())
  return find(asked) ?? find(own) ?? null
}

/** The area of a country: of the part somebody is in where that has numbers of its own (ISO 3166-2, `GB-NIR`). */
export function areaOf(help: UrgentHelp, country: string, part: string | null): UrgentArea | null {
  const here = help.areas.filter(area => area.country === country)
  const keyed = (key: string | null) => here.find(area => area.key === key?.toLowerCase())
  return keyed(part) ?? keyed(country) ?? here[0] ?? null
}

/** Lines by need, in the order shown; needs without a line are left out. */
export function byNeed(area: UrgentArea): { need: UrgentNeed; lines: UrgentLine[] }[] {
  return URGENT_NEEDS.map(need => ({ need, lines: area.lines.filter(line => line.for === need) })).filter(
    ({ lines }) => lines.length > 0,
  )
}

/** What a phone dials. */
export const dialled = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`

/** Opens a message ready to send. */
export const texted = ({ to, word }: { to: string; word: string | null }): string =>
  `sms:${to.replace(/[^\d+]/g, '')}${word ? `?body=${encodeURIComponent(word)}` : ''}`
