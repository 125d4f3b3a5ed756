/** A person's own words as wants of the search: the topics meant, what was added to them, and what stays a plain word. */
import type { Want } from '#search/query.ts'
import type { Understood } from './find-answer.ts'

/** What the words say, before anything is looked up. */
export interface ReadWords {
  wants: Want[]
  understood: Omit<Understood, 'place'>
}

export interface WordReader {
  /** `exact`: only what was typed, nothing added. */
  read(words: string, on: { locale: string; exact: boolean }): ReadWords
  /** One topic with everything narrower, as a topic's own page shows it. */
  readTopic(slug: string, on: { locale: string }): ReadWords
  /** Whether these words mean a topic, and so must not be taken for a place. */
  isWord(text: string): boolean
}
