/** One kind of letter: how it may go, who writes it, and what follows if it does not arrive. */
import type { Queries } from '../db/queries.ts'
import type { Asked, Letter, Pace } from './letter.ts'

export interface LetterKind {
  pace: Pace
  /**
   * Writes the letter from what is true now. Null: it is no longer needed and is not sent.
   */
  write(asked: Asked): Promise<Letter | null>
  /** It will not arrive; told in the transaction that ends it. */
  lost?(within: Queries, asked: Asked): Promise<void>
}

export type LetterKinds = Readonly<Record<string, LetterKind>>
