/** Whether a mail comes from whoever the address was drawn for. An address can be forged: in doubt they are asked. Pure. */

import { sameBox } from '#platform/mail/mail-address.ts'
import type { Incoming } from '#platform/mail-in/box.ts'

/** Somebody this side is; of the group the one whose address it is. */
export interface Known {
  task: string | null
}

/**
 * Envelope and head of the mail name the same address of theirs, and the mail server before us did not find it forged.
 * @param whose an address in small letters is; null: nobody's of this side
 */
export function isFromThem(
  { sender, mail }: Incoming,
  whose: (address: string) => Known | null,
): Known | null {
  const from = sameBox(mail.from?.address ?? '')
  if (from === '' || from !== sameBox(sender)) return null
  const { top, all } = foundOf(mail.headers)
  const forged =
    /\bdmarc=fail\b/.test(all) || (/\bspf=(?:soft)?fail\b/.test(all) && !/\bdmarc=pass\b/.test(top))
  return forged ? null : whose(from)
}

/**
 * What the mail server nearest to us found, in small letters: it writes at the top, in one line or in several under its own name.
 * What speaks against a mail is heeded in all of them, what speaks for it in the topmost alone: those below anybody can have written.
 */
function foundOf(headers: Incoming['mail']['headers']): { top: string; all: string } {
  const found = headers.flatMap(({ key, value }) =>
    key === 'authentication-results' ? value.toLowerCase() : [],
  )
  const top = found[0] ?? ''
  const nameOf = (each: string) => each.split(';')[0]?.trim()
  const received = headers.find(({ key }) => key === 'received-spf')?.value.toLowerCase() ?? ''
  const failed = /^\s*(?:soft)?fail\b/.test(received) ? ['spf=fail'] : []
  return { top, all: [...found.filter(each => nameOf(each) === nameOf(top)), ...failed].join('; ') }
}
