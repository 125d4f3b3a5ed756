/**
 * The words of texts by their numbers. While many documents are entered, the same towns, halls and names of topics come
 * again and again, and the same words in nearly every text: each is cut, folded and looked up once.
 */
import { indexWordsOf } from '../text/words.ts'
import type { Vocabulary } from './vocabulary.ts'

type Terms = readonly number[]

/** Lines and words kept; a directory of a county has about as many. */
const MOST_KEPT = 16_384

export class TextTerms {
  private readonly vocabulary: Vocabulary
  private lines = new Map<string, Terms>()
  private words = new Map<string, Terms>()

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** The terms of a text, in portions; one may come in several. No rule of folding or cutting looks beyond a space. */
  of(text: string): Terms[] {
    return text.split(' ').map(word => kept(word, this.words, () => this.read(word)))
  }

  /** The same for texts of which many have lines in common. */
  ofLines(text: string): Terms[] {
    return text.split('\n').map(line => kept(line, this.lines, () => [...new Set(this.of(line).flat())]))
  }

  forget(): void {
    this.lines.clear()
    this.words.clear()
  }

  private read(word: string): Terms {
    return indexWordsOf(word).map(each => this.vocabulary.addWord(each))
  }
}

function kept(text: string, known: Map<string, Terms>, read: () => Terms): Terms {
  const before = known.get(text)
  if (before) return before
  if (known.size >= MOST_KEPT) known.clear()
  const terms = read()
  known.set(text, terms)
  return terms
}
