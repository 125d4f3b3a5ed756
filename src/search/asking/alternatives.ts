/** Turns wants into what is looked up: for each want the topics and words that meet it, with their weights. */

import type { WordMatch } from '../answer.ts'
import { FIELDS, type Field } from '../document.ts'
import type { Want } from '../query.ts'
import { joinedWords, wordsOf } from '../text/words.ts'
import type { ReadWord, WordReader } from './read-word.ts'

/** Hundredths. */
export const FIELD_WEIGHTS: Record<Field, number> = { name: 100, topics: 90, place: 70, words: 40 }
export const MATCH_WEIGHTS: Record<WordMatch, number> = { same: 1, beginning: 0.8, mended: 0.8 }
export const MOST_WANTS = 16
/** Longer phrases are looked for by their first words. */
export const MOST_PHRASE_WORDS = 8

/** One way to meet a want. Several terms must all be there. */
export interface Alternative {
  terms: readonly number[]
  /** Hundredths, by the fields a word stands in. */
  weights: Uint8Array
  because: { topic: string } | { words: readonly ReadWord[] }
}

export function alternativesOf(want: Want, words: WordReader, last: boolean): Alternative[] {
  const found: Alternative[] = []
  for (const { slug, weight } of want.topics ?? []) {
    const term = words.topic(slug)
    if (term >= 0) found.push({ terms: [term], weights: topicWeights(weight), because: { topic: slug } })
  }
  // What was understood is not looked for as another word like it: "smack" is heroin, no shack.
  const exactly = want.exactly === true || (want.topics ?? []).length > 0
  const read = (word: string, mayBeBeginning: boolean) =>
    exactly ? words.asTyped(word) : words.read(word, mayBeBeginning)
  for (const phrase of phrasesOf(want)) {
    if (phrase.length === 1) for (const one of read(phrase[0]!, last)) found.push(wordsAlternative([one]))
    else {
      const reads = phrase.map(word => read(word, false)[0])
      if (reads.every(read => read !== undefined)) found.push(wordsAlternative(reads))
    }
  }
  return found
}

/** Each phrase as the words that must be there; a hyphened word also written as one. */
function phrasesOf(want: Want): string[][] {
  const phrases: string[][] = []
  for (const phrase of want.phrases) {
    phrases.push([...new Set(wordsOf(phrase))].slice(0, MOST_PHRASE_WORDS))
    for (const joined of joinedWords(phrase)) phrases.push([joined])
  }
  const seen = new Set<string>()
  return phrases.filter(words => words.length > 0 && !seen.has(words.join(' ')) && seen.add(words.join(' ')))
}

function wordsAlternative(reads: readonly ReadWord[]): Alternative {
  const factor = Math.min(...reads.map(read => MATCH_WEIGHTS[read.how]))
  const weights = new Uint8Array(1 << FIELDS.length)
  for (let fields = 1; fields < weights.length; fields++)
    weights[fields] = Math.round(factor * FIELD_WEIGHTS[strongestField(fields)])
  return { terms: reads.map(read => read.term), weights, because: { words: reads } }
}

function topicWeights(weight: number): Uint8Array {
  return new Uint8Array(1 << FIELDS.length).fill(Math.max(1, Math.min(100, Math.round(weight * 100))))
}

/** Fields come strongest first. */
export function strongestField(fields: number): Field {
  return FIELDS[31 - Math.clz32(fields & -fields)]!
}
