/**
 * The words of lines by their numbers. While many documents are entered, the same towns, halls and names of topics come
 * again and again, and the same words in nearly every line: each is cut, folded and looked up once.
 */
import { indexWordsOf } from '../text/words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Lines and words kept; a directory of a county has about as many. */
const MOST_KEPT = 16_384

export class LineTerms {
  private readonly vocabulary: Vocabulary
  private lines = new Map<string, readonly number[]>()
  private words = new Map<string, readonly number[]>()

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** A word that stands in the line twice may be told twice. */
  of(line: string): readonly number[] {
    return kept(line, this.lines, () => this.read(line))
  }

  forget(): void {
    this.lines.clear()
    this.words.clear()
  }

  /** No rule of folding or cutting looks beyond a space. */
  private read(line: string): readonly number[] {
    const terms: number[] = []
    for (const part of line.split(' ')) for (const term of this.ofPart(part)) terms.push(term)
    return terms
  }

  private ofPart(part: string): readonly number[] {
    return kept(part, this.words, () => indexWordsOf(part).map(word => this.vocabulary.addWord(word)))
  }
}

function kept(
  text: string,
  known: Map<string, readonly number[]>,
  read: () => readonly number[],
): readonly number[] {
  const before = known.get(text)
  if (before) return before
  if (known.size >= MOST_KEPT) known.clear()
  const terms = read()
  known.set(text, terms)
  return terms
}
