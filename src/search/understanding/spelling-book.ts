/** Mends a word against the words of the thesaurus, if there is one clear reading. */
import { Vocabulary } from '../store/vocabulary.ts'
import { mayBeMended, mayBeReadAs, slipsAllowed } from '../text/mending.ts'
import { INTENT_WORDS } from './intent-words.ts'

export class SpellingBook {
  private vocabulary = new Vocabulary()
  private topicsOf: ReadonlyMap<string, ReadonlySet<string>>
  private abbreviations: ReadonlySet<string>

  constructor(topicsOf: ReadonlyMap<string, ReadonlySet<string>>, abbreviations: ReadonlySet<string>) {
    this.topicsOf = topicsOf
    this.abbreviations = abbreviations
    for (const word of topicsOf.keys()) if (!INTENT_WORDS.has(word)) this.vocabulary.addWord(word)
  }

  /** Null when the word is known, too short, or could be two different things. */
  mend(word: string): string | null {
    if (this.topicsOf.has(word) || INTENT_WORDS.has(word) || !mayBeMended(word, this.abbreviations))
      return null
    for (let slips = 1; slips <= slipsAllowed(word.length); slips++) {
      const close: string[] = []
      this.vocabulary.forSimilar(word, slips, id => {
        const known = this.vocabulary.spell(id)
        if (mayBeReadAs(word, known, slips, this.abbreviations)) close.push(known)
      })
      if (close.length) return this.sameTopics(close.sort()) ? close[0]! : null
    }
    return null
  }

  /** Two readings are one clear reading only when they lead to the same topics. */
  private sameTopics(words: readonly string[]): boolean {
    const topics = words.map(word => [...this.topicsOf.get(word)!].sort().join(' '))
    return topics.every(slugs => slugs === topics[0])
  }
}
