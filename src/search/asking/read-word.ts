/** Reads one typed word: as it stands, as the beginning of a longer one, or mended. In this order, and only if needed. */
import type { WordMatch } from '../answer.ts'
import type { Vocabulary } from '../store/vocabulary.ts'
import type { WordPostings } from '../store/word-postings.ts'
import { mayBeMended, mayBeReadAs, slipsAllowed } from '../text/mending.ts'

export interface ReadWord {
  /** As typed, folded. */
  typed: string
  /** As it stands in documents. */
  word: string
  term: number
  how: WordMatch
}

const SHORTEST_BEGINNING = 3
/** Of more continuations the shortest are taken. */
export const MOST_CONTINUATIONS = 64

export class WordReader {
  private vocabulary: Vocabulary
  private postings: WordPostings
  private abbreviations: ReadonlySet<string>

  constructor(vocabulary: Vocabulary, postings: WordPostings, abbreviations: ReadonlySet<string>) {
    this.vocabulary = vocabulary
    this.postings = postings
    this.abbreviations = abbreviations
  }

  /** Whether some document that can be found holds the word. */
  knows(word: string): boolean {
    const term = this.vocabulary.word(word)
    return term >= 0 && this.postings.holds(term)
  }

  /** The number of a topic that some document has, or -1. */
  topic(slug: string): number {
    const term = this.vocabulary.topic(slug)
    return term >= 0 && this.postings.holds(term) ? term : -1
  }

  /** The word as it stands, or none. */
  asTyped(typed: string): ReadWord[] {
    const term = this.vocabulary.word(typed)
    return term >= 0 && this.postings.holds(term) ? [{ typed, word: typed, term, how: 'same' }] : []
  }

  /** What the word is read as; several only for a beginning, none when it is unknown. */
  read(typed: string, mayBeBeginning: boolean): ReadWord[] {
    const same = this.asTyped(typed)
    if (same.length) return same
    const longer = mayBeBeginning && typed.length >= SHORTEST_BEGINNING ? this.continuations(typed) : []
    return longer.length ? longer : this.mended(typed)
  }

  private continuations(typed: string): ReadWord[] {
    const found: ReadWord[] = []
    this.vocabulary.forBeginning(typed, term => {
      found.push({ typed, word: this.vocabulary.spell(term), term, how: 'beginning' })
    })
    found.sort((a, b) => a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    const live: ReadWord[] = []
    for (const read of found) {
      if (live.length === MOST_CONTINUATIONS) break
      if (this.postings.holds(read.term)) live.push(read)
    }
    return live
  }

  /** The known word with the fewest slips; among these the one most documents hold, then by the alphabet. */
  private mended(typed: string): ReadWord[] {
    if (!mayBeMended(typed, this.abbreviations)) return []
    for (let slips = 1; slips <= slipsAllowed(typed.length); slips++) {
      const close: { word: string; term: number }[] = []
      this.vocabulary.forSimilar(typed, slips, term => {
        const word = this.vocabulary.spell(term)
        if (mayBeReadAs(typed, word, slips, this.abbreviations) && this.postings.holds(term))
          close.push({ word, term })
      })
      const best = close.length > 1 ? this.mostHeld(close) : close[0]
      if (best) return [{ typed, word: best.word, term: best.term, how: 'mended' }]
    }
    return []
  }

  /** The one that most documents hold, then by the alphabet. */
  private mostHeld<W extends { word: string; term: number }>(words: readonly W[]): W | undefined {
    const counted = words.map(one => ({ one, count: this.postings.count(one.term) }))
    counted.sort((a, b) => b.count - a.count || (a.one.word < b.one.word ? -1 : 1))
    return counted[0]?.one
  }
}
