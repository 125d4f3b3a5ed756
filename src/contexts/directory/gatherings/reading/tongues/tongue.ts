/** Another language in which people say when they meet: its words for those the reader knows. */
import type { Weekday } from '../../schedule.ts'

export interface Tongue {
  /** Full names, from which the forms with endings are made. */
  days: Readonly<Record<string, Weekday>>
  /** Short names, which take no ending. */
  shortDays: Readonly<Record<string, Weekday>>
  /** What may hang on to a day's name: "montags", "tirsdagskvelden". */
  dayEnding: RegExp
  months: Readonly<Record<string, number>>
  ordinals: Readonly<Record<string, number>>
  numbers: Readonly<Record<string, number>>
  /** Each word to the English one that the reader knows; those that carry nothing stand for "the". */
  words: Readonly<Record<string, string>>
  /** Words that go together, or one that stands for several: put into English before the text is cut up. */
  phrases: readonly (readonly [RegExp, string])[]
  /** A time with the word that makes it one: "19.30 Uhr", "kl. 19". Hour, minute and a word for half of the day by name. */
  clock: RegExp
  /** Words beside a time of twelve hours that put it after noon. */
  afterNoon: RegExp
}

/** Whole words of any letters, since the border that regular expressions know is an English one. */
export const phrase = (words: string, english: string): readonly [RegExp, string] => [
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}])`, 'gu'),
  english,
]

/** Many words for one. */
export const allFor = (english: string, words: string): Record<string, string> =>
  Object.fromEntries(words.split(' ').map(word => [word, english]))
