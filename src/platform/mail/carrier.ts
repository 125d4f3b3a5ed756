/** Who takes letters away: a mail server, or in development a drawer that can be looked into. */
import type { Letter } from './letter.ts'

export interface Sealed extends Letter {
  id: string
  to: string
  language: string
  /** `<id@domain>`: the same however often it is handed over. */
  messageId: string
}

/** What whoever hands a letter over keeps to. */
export interface Handing {
  /** Awaited when all that is left is the letter itself: nothing of it goes over before. Throws where it must not go. */
  letterGoes(): Promise<void>
  /** Then the line is cut at once: somebody else may take the letter up. */
  hangUp: AbortSignal
}

export interface Carrier {
  /** @throws {NotTaken} */
  hand(letter: Sealed, handing: Handing): Promise<void>
  close(): void
}

/**
 * How it ended: `refused`, there is no such letter box; `later`, the server was not there, not ready, or not willing, which
 * may well lie with us; `unclear`, the line broke after the letter had begun to go over, and it may have arrived.
 */
export type Outcome = 'refused' | 'later' | 'unclear'

export class NotTaken extends Error {
  override name = 'NotTakenError'
  readonly outcome: Outcome
  /** The server's number, `550`, or the system's `ECONNREFUSED`. Never what the server wrote: it names addresses. */
  readonly code: string
  /** The server's finer number, `5.1.1`; null where it gave none. */
  readonly enhanced: string | null
  constructor(outcome: Outcome, code: string, enhanced: string | null = null) {
    super(outcome)
    this.outcome = outcome
    this.code = code
    this.enhanced = enhanced
  }
}
