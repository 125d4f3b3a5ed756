/** The six kinds of error a reader may meet. Everything else is a bug and gets a reference, nothing more. */

export type ProblemKind =
  /** Not there. */
  | 'not-found'
  /** It was there, and whoever it was about has taken it out: for programs, so that they stop asking. */
  | 'gone'
  /** There, but not for you; shown as not found where being there is itself private. */
  | 'refused'
  /** What was typed cannot be used: the form again, with what was typed. */
  | 'invalid'
  /** Someone changed it meanwhile: what is true now. */
  | 'moved-on'
  /** Slow down; says when to come back. */
  | 'too-many'

export const STATUS_OF: Record<ProblemKind, 404 | 409 | 410 | 422 | 429> = {
  'not-found': 404,
  gone: 410,
  refused: 404,
  invalid: 422,
  'moved-on': 409,
  'too-many': 429,
}

/** Thrown by routes and verbs; `app/errors` turns it into a page or JSON. */
export class Problem extends Error {
  override name = 'Problem'
  readonly kind: ProblemKind
  /** Seconds to wait, for `too-many`. */
  readonly retryAfter: number | null

  constructor(kind: ProblemKind, retryAfter: number | null = null) {
    super(kind)
    this.kind = kind
    this.retryAfter = retryAfter
  }
}
