/** Reports as older servers write them, for people to read: qmail, Exim, and their kin. Pure. */
import type { Email } from 'postal-mime'
import type { Incoming } from '../box.ts'

/**
 * Only a server's own report counts, and only where it says plainly that it has given up.
 * @returns the number as of a report for programs; null for anything else
 */
export function plainStatus({ mail }: Pick<Incoming, 'mail'>): string | null {
  if (!isFromServer(mail) || isNoteOfAbsence(mail)) return null
  const text = ownWords(mail.text ?? '')
  if (!GIVEN_UP.test(text) || STILL_TRYING.test(text)) return null
  return statusIn(text)
}

function isFromServer({ from, headers }: Email): boolean {
  if (headers.some(({ key }) => key === 'x-failed-recipients')) return true
  return /^(mailer-daemon|postmaster)(@|$)/i.test(from?.address ?? '')
}

/** Who is away answers by a program that says so. */
const isNoteOfAbsence = ({ headers }: Email): boolean =>
  headers.some(({ key, value }) =>
    key === 'precedence' ? /bulk|junk|list|auto/i.test(value) : /^x-auto-?(reply|respond|response)/.test(key),
  )

/** What stands before the letter that is brought back. */
const ownWords = (text: string): string => text.split(COPY)[0]!.slice(0, 8_000)
const COPY = /^-{2,}.*(copy of (the|your) message|below this line|original message|returned message)/im

const GIVEN_UP =
  /permanent (error|failure)|(could|can) ?n[o']t be delivered|wasn't able to deliver|undeliverable|delivery (has |to .{0,80} )?failed|returned to sender/i
const STILL_TRYING =
  /delayed|still (trying|being)|will (continue|keep|be retried|retry|try again)|warning (message )?only/i

function statusIn(text: string): string {
  const enhanced = /(?<![\d.])5\.\d\.\d{1,3}(?![\d.])/.exec(text)
  if (enhanced) return enhanced[0]
  if (/^.{0,40}\b55[013][ -]/m.test(text) || NO_SUCH_BOX.test(text)) return '5.1.1'
  // Given up, and nobody says why: that is not enough to take anybody for gone.
  return '5.3.0'
}

const NO_SUCH_BOX =
  /no mailbox here|no such (user|mailbox|address)|(user|recipient|address) unknown|unknown (user|recipient|address)|unrouteable address|(does not|doesn't) exist/i
