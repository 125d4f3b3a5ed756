/** Mends a word against the words of the thesaurus, if there is one clear reading. */
import { Vocabulary } from '../store/vocabulary.ts'
import { mayBeMended, mayBeReadAs, slipsAllowed } from '../text/mending.ts'
import { KIN } from './close-words.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { FILLERS, INTENT_WORDS, STRESS_WORDS } from './intent-words.ts'
import type { LabelBook } from './label-book.ts'

/** Readings kept: the same word is typed again and again. */
const MOST_KEPT = 4_000
/** Shorter words are read as words of the reader's own language only: "fella" is not Norwegian. */
const LONG = 7
/** Shorter slips that labels hold are taken as they stand. */
const SHORTEST_HIDDEN = 6
/** Up to this length the first letter is never a slip (see `mayBeReadAs`). */
const LETTER_KEPT = 5

export class SpellingBook {
  /** Made when the first word is to be mended. */
  private all: Vocabulary | null = null
  /** By first letter: most readings keep theirs, and so most words need no look. */
  private byLetter = new Map<string, Vocabulary>()
  private labels: LabelBook
  private kept = new Map<string, string | null>()

  constructor(labels: LabelBook) {
    this.labels = labels
  }

  /** Null when the word is known, too short, or could be two different things. */
  mend(word: string, language = 'en'): string | null {
    const { labels } = this
    if (labels.words.has(word) || isPlain(word) || !mayBeMended(word, labels.abbreviations)) return null
    const key = `${language} ${word}`
    const kept = this.kept.get(key)
    if (kept !== undefined) return kept
    const read = this.clearReading(word, language)
    if (this.kept.size >= MOST_KEPT) this.kept.clear()
    this.kept.set(key, read)
    return read
  }

  /** A slip that is itself a label ("depresion"), as the word that labels spell right; null where it is no slip. */
  mendHidden(word: string, language = 'en'): string | null {
    const { labels } = this
    if (word.length < SHORTEST_HIDDEN) return null
    const key = `hidden ${language} ${word}`
    const kept = this.kept.get(key)
    if (kept !== undefined) return kept
    if (this.kept.size >= MOST_KEPT) this.kept.clear()
    if (!labels.isHidden(word)) {
      this.kept.set(key, null)
      return null
    }
    const near: string[] = []
    this.beginningWith(word.charAt(0)).forSimilar(word, 1, id => {
      const known = this.beginningWith(word.charAt(0)).spell(id)
      if (known !== word && !labels.isHidden(known) && labels.isOf(known, language)) near.push(known)
    })
    const read = near.length ? this.clearest(near.sort(), word) : null
    this.kept.set(key, read)
    return read
  }

  private allWords(): Vocabulary {
    this.all ??= this.vocabulary('')
    return this.all
  }

  private beginningWith(letter: string): Vocabulary {
    const kept = this.byLetter.get(letter) ?? this.vocabulary(letter)
    this.byLetter.set(letter, kept)
    return kept
  }

  private vocabulary(beginning: string): Vocabulary {
    const words = new Vocabulary()
    for (const word of this.labels.words.keys())
      if (word.startsWith(beginning) && !INTENT_WORDS.has(word)) words.addWord(word)
    return words
  }

  private clearReading(word: string, language: string): string | null {
    for (let slips = 1; slips <= slipsAllowed(word.length); slips++) {
      const close: string[] = []
      const keepsLetter = slips > 1 || word.length <= LETTER_KEPT
      const among = keepsLetter ? this.beginningWith(word.charAt(0)) : this.allWords()
      among.forSimilar(word, slips, id => {
        const known = among.spell(id)
        if (!mayBeReadAs(word, known, slips, this.labels.abbreviations)) return
        if (word.length >= LONG || this.labels.isOf(known, language)) close.push(known)
      })
      if (close.length) return this.clearest(close.sort(), word)
    }
    return null
  }

  /** One that is a label by itself before one that is part of some; the same first letter before another. */
  private clearest(close: readonly string[], word: string): string | null {
    // What labels spell right before what they hold as a slip: "pulmanary" is no slip of "pulminary".
    const right = preferring(close, each => !this.labels.isHidden(each))
    const labels = preferring(right, each => this.labels.alone(each).length > 0)
    const likely = preferring(labels, each => each.charCodeAt(0) === word.charCodeAt(0))
    const topics = likely.map(each => this.topicsOf(each))
    return topics.every(slugs => slugs === topics[0]) ? likely[0]! : null
  }

  /** Two readings are one clear reading only when they lead to the same topics. */
  private topicsOf(word: string): string {
    const alone = this.labels.alone(word).map(entry => entry.slug)
    const slugs = alone.length ? alone : [...this.labels.slugsOf(word)]
    return [...new Set(slugs)].sort().join(' ')
  }
}

const isPlain = (word: string): boolean =>
  INTENT_WORDS.has(word) ||
  FILLERS.has(word) ||
  STRESS_WORDS.has(word) ||
  EVERYDAY_WORDS.has(word) ||
  KIN.has(word)

const preferring = (words: readonly string[], likely: (word: string) => boolean): readonly string[] => {
  const kept = words.filter(likely)
  return kept.length ? kept : words
}
