/** Phrases that narrow a search, such as "tuesday evening" or "women only", found among typed words. */
import { type TypedWord, typedWords } from './typed-words.ts'

/** One value of one filter. */
export interface Narrowing {
  name: string
  value: string
}

/** When a phrase counts. */
export type PhraseRule =
  /** Wherever it stands. */
  | 'always'
  /** Beside something else that is looked for. */
  | 'beside'
  /** Beside something else, or where nothing else is said: "Spanish". */
  | 'alone'
  /** Where nobody tells of oneself: "I drink every evening" asks for no time of day. */
  | 'asked'

export interface PhraseRow {
  /** In any of the languages, parted by semicolons. */
  phrases: string
  means: readonly Narrowing[]
  rule: PhraseRule
}

interface Phrase extends PhraseRow {
  words: readonly string[]
}

export interface FoundPhrase {
  from: number
  to: number
  means: readonly Narrowing[]
  rule: PhraseRule
}

export class PhraseBook {
  private byFirst = new Map<string, Phrase[]>()

  constructor(rows: readonly PhraseRow[]) {
    for (const row of rows)
      for (const phrase of row.phrases.split(';')) {
        const words = typedWords(phrase).map(word => word.folded)
        const first = words[0]
        if (first) this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), { ...row, words }])
      }
    for (const phrases of this.byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  }

  /** The longest phrase that begins here. */
  at(from: number, words: readonly TypedWord[]): FoundPhrase | null {
    for (const { words: phrase, means, rule } of this.byFirst.get(words[from]!.folded) ?? [])
      if (phrase.every((each, i) => words[from + i]?.folded === each))
        return { from, to: from + phrase.length, means, rule }
    return null
  }
}
