/** A person's own words as wants of the search: the topics meant, what was added to them, and what stays a plain word. */
import type { Want } from '#search/query.ts'
import type { DateWord } from './dated-words.ts'
import type { FilterName } from './filter-name.ts'
import type { Understood } from './find-answer.ts'

/** A filter that was read out of the words. */
export interface ReadFilter {
  name: FilterName
  value: string
}

export interface ReadNarrowing {
  /** The words it was read from. */
  typed: string
  filters: ReadFilter[]
  /** The day or the days to come that were said: "tonight". */
  dates?: DateWord[]
  /** A date that no year has. */
  noSuchDay?: true
  /** What to look for instead where nothing passes: "veterans" is a topic, too. */
  wants: Want[]
}

/** What the words say, before anything is looked up. */
export interface ReadWords {
  wants: Want[]
  narrowed: ReadNarrowing[]
  /** Topics the words look like, though they mostly mean something else: a way on, never searched. */
  doubtful: string[]
  understood: Omit<Understood, 'place' | 'narrowed'>
}

export interface WordReader {
  /** `exact`: only what was typed, nothing added. */
  read(words: string, on: { locale: string; exact: boolean }): ReadWords
  /** One topic with everything narrower, as a topic's own page shows it. */
  readTopic(slug: string, on: { locale: string }): ReadWords
  /** Whether these words mean a topic or narrow the search, and so must not be taken for a place. */
  isWord(text: string): boolean
  /** Whether a label runs over this part of the text: "barnet" in "mistet barnet mitt" is not the town. */
  claims(text: string, part: string): boolean
  /** Where the words at the end begin that only narrow or ask: in "grief worksop tuesday evening" after "worksop". */
  asideFrom(text: string): number
}
