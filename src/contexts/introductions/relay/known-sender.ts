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
  // The topmost was written last, by the server nearest to us; whoever forges one only makes us more careful.
  const checked = mail.headers.find(({ key }) => key === 'authentication-results')?.value.toLowerCase() ?? ''
  const forged =
    /\bdmarc=fail\b/.test(checked) ||
    (/\bspf=(?:soft)?fail\b/.test(checked) && !/\bdmarc=pass\b/.test(checked))
  return forged ? null : whose(from)
}
