/** That something about somebody was erased: what sort, and which, never what it said. */

export interface Erasure {
  id: string
  /** What was erased, as the context that did it calls it. */
  kind: string
  /** An id, or a keyed hash. */
  subject: string
  /** Epoch milliseconds. */
  at: number
}

/**
 * Days for which an erasure is known, and the oldest backup that is restored: after that nobody could tell what an older one
 * would bring back.
 */
export const ERASURES_KNOWN_DAYS = 400

const LINE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([a-z-]{1,40}) ([\w-]{1,80}) ([0-9a-f-]{36})$/

/** One line without its break. */
export const lineOf = ({ id, kind, subject, at }: Erasure): string =>
  `${new Date(at).toISOString()} ${kind} ${subject} ${id}`

/** Null for a line that was cut off or is none of ours. */
export function erasureOn(line: string): Erasure | null {
  const [, at, kind, subject, id] = LINE.exec(line) ?? []
  return at && kind && subject && id ? { id, kind, subject, at: Date.parse(at) } : null
}
