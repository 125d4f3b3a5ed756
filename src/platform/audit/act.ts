/** One thing that was done: who by role and pseudonymous id, what, about what. Never words, addresses or devices. */

export interface Act {
  /** In what role: `contact`, `worker`, `cli`, `jobs`. Small letters and hyphens, as are all names here. */
  by: string
  /** Which one of them: the id of a task or of somebody who works here. Null where there is none. */
  who: string | null
  /** What was done: `confirmed`. */
  verb: string
  /** The kind of thing it is about: `fact`. */
  about: string
  /** Which of them: an id, or its name within the product. */
  aboutId: string | null
  /** What for, where that is to be told. */
  reason: string | null
  /** Whose group it concerns. */
  groupId: string | null
  /** Epoch milliseconds. */
  at: number
}

/** An act as it stands in the chain. */
export interface ChainedAct extends Act {
  id: string
  /** From 1 on, without gaps. */
  place: number
  /** sha256 in hexadecimal over this act and the mark before. */
  mark: string
}
