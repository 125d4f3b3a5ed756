/** Where somebody would come to a group, and for what: as it stands in an address or a form, read safely. */
import type { FindAnswer } from '../find/find-answer.ts'
import { settlePlace } from '../find/settle-place.ts'
import type { Places } from '../places/places.ts'
import { topic } from '../topics/topics.ts'

export interface Interest {
  /** A slug of the thesaurus; null where it has to be chosen. */
  topic: string | null
  /** Said of the topics: none of these. */
  none: boolean
  /** What was looked for, where no topic is called so: shown again, and kept nowhere. */
  words: string
  place: FindAnswer['understood']['place']
  /** As it came, to be shown again. */
  typed: { topic: string; near: string }
}

/** Stands in the address in place of a topic; no topic is called so. */
export const NONE = '-'

const LONGEST = 200
/** With a place given, words are not looked at for one. */
const NO_WORDS = { isWord: () => false, asideFrom: () => 0, claims: () => false }

export function readInterest(read: (name: 'topic' | 'near' | 'words') => string, places: Places): Interest {
  const typed = { topic: clean(read('topic')), near: clean(read('near')) }
  const { place } = settlePlace({ q: '', near: typed.near }, places, NO_WORDS)
  return {
    topic: topic(typed.topic)?.slug ?? null,
    none: typed.topic === NONE,
    words: clean(read('words')),
    place,
    typed,
  }
}

/** Control and direction marks out: they could make a shown text lie. */
const clean = (text: string): string =>
  text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
