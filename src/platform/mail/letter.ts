/** A letter: plain text to one address. No picture, no link that counts, nothing in it that a preview would give away. */

export interface Letter {
  /** Says nothing about a group or a condition: it stands on locked screens. */
  subject: string
  /** Plain text; lines are broken when it is handed on. */
  text: string
  /** Where a press ends letters of this kind; the address opens a page with a button. */
  endsAt: string | null
  /** Where an answer goes, if not to the sender: an address drawn for one conversation. */
  replyTo?: string
  /** Of a sealed letter, whose row names nobody: whom it is for. */
  to?: string
}
