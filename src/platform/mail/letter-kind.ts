/** A kind of letter: how it may go, who writes it, and what becomes of one that is lost. */
import type { Queries } from '../db/queries.ts'
import type { Letter } from './letter.ts'

/** How it may go: `calm` waits for the day and for its turn, `at-once` is awaited by somebody sitting there. */
export type Pace = 'calm' | 'at-once'

export interface Asked {
  /** Drawn by the program; also makes the Message-ID, the same however often the letter is tried. */
  id: string
  kind: string
  about: Readonly<Record<string, string>>
  /** Null: sealed. Only the relay carries it, and `write` says whom it is for. */
  to: string | null
  language: string
}

export interface LetterKind {
  pace: Pace
  /**
   * Writes the letter from what is true now. Null: it is no longer needed and is not sent.
   */
  write(asked: Asked): Promise<Letter | null>
  /** It went; told in the transaction that writes that down. */
  handed?(within: Queries, asked: Asked, at: number): Promise<void>
  /** It will not arrive, or came back; told in the transaction that ends it. */
  lost?(within: Queries, asked: LostLetter, end: Lost): Promise<void>
}

/** Its address is forgotten two days after it was handed on; word that it came back may come later. */
export type LostLetter = Asked

export interface Lost {
  /** `refused`: there is no such letter box. `given-up`: tried long enough, and the fault may well be ours. */
  state: 'refused' | 'given-up'
  /** The server's number (`550`, or `5.1.1` of a report), the system's code, or `unclear`. */
  code: string
}

export type LetterKinds = Readonly<Record<string, LetterKind>>
