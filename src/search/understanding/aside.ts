/** Words that only narrow a search or say that somebody is looking, at the end of what was typed. */
import { INTENT_WORDS } from './intent-words.ts'
import type { NarrowingRules } from './narrowed.ts'
import { type TypedWord, typedWords } from './typed-words.ts'

/** Where they begin in the text; its length where there are none. A place may stand before them. */
export function asideFrom(text: string, { phrases }: NarrowingRules): number {
  const words = typedWords(text)
  const aside = asideWords(words, phrases)
  let from = words.length
  while (from > 0 && aside[from - 1]) from--
  return words[from]?.at ?? text.length
}

/** Whether there is nothing else in it, and at least one word that narrows: "tuesday evening". */
export function saysOnlyAside(text: string, { phrases }: NarrowingRules): boolean {
  const words = typedWords(text)
  if (!words.some((_, at) => phrases.at(at, words))) return false
  return asideWords(words, phrases).every(Boolean)
}

function asideWords(words: readonly TypedWord[], phrases: NarrowingRules['phrases']): boolean[] {
  const aside = words.map(
    ({ stem, folded }) => INTENT_WORDS.has(stem) || INTENT_WORDS.has(folded) || WHEN.has(folded),
  )
  for (let at = 0; at < words.length; at++) {
    const phrase = phrases.at(at, words)
    if (!phrase) continue
    aside.fill(true, phrase.from, phrase.to)
    at = phrase.to - 1
  }
  return aside
}

/** "AA Manchester tonight": soon is no filter and no part of a place. */
const WHEN: ReadonlySet<string> = new Set(
  'tonight today tomorrow now soon asap ikveld idag heute morgen jetzt'.split(' '),
)
