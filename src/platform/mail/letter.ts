/** A letter: plain text to one address. No picture, no link that counts, nothing in it that a preview would give away. */
export interface Letter {
  /** Says nothing about a group or a condition: it stands on locked screens. */
  subject: string
  /** Plain text; lines are broken when it is handed on. */
  text: string
  /** Where a press ends letters of this kind; the address opens a page with a button. */
  endsAt: string | null
}

/** How it may go: `calm` waits for the day and for its turn, `at-once` is awaited by somebody sitting there. */
export type Pace = 'calm' | 'at-once'

export interface Asked {
  /** Drawn by the program; also makes the Message-ID, the same however often the letter is tried. */
  id: string
  kind: string
  about: Readonly<Record<string, string>>
  to: string
  language: string
}
