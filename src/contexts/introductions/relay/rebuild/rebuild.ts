/**
 * A mail written anew: of what came only the words go on (M16). Headers, names, looks, files, pictures that count and what was
 * quoted stay behind. Pure; whatever comes it never throws, and its time grows with the length of the mail alone.
 */
import { readWords } from '#platform/http/plain-words.ts'
import type { Incoming } from '#platform/mail-in/box.ts'
import { cleanLinks } from './clean-links.ts'
import { cutQuoted } from './cut-quoted.ts'
import { cutSignature } from './cut-signature.ts'
import { openHidden } from './hidden.ts'
import { htmlToText } from './html-to-text.ts'
import { type NotAPerson, notAPerson } from './not-a-person.ts'

export interface RebuildAsked {
  /** Addresses and numbers of either side. */
  hidden: readonly string[]
  /** What stands behind the @ of our addresses. */
  relayDomain: string
}

export type Refused = 'too-large' | 'too-long' | 'empty' | 'locked'

export type Rebuilt =
  /** `files`: how many came with it and stay behind. */
  | { did: 'words'; words: string; files: number }
  /** An address or number of theirs stands in what they wrote: they are asked. `without` leaves it out. */
  | { did: 'held'; words: string; without: string; files: number }
  | { did: 'swallowed'; why: NotAPerson }
  | { did: 'refused'; why: Refused }

/** Bytes of one mail, all of it. */
export const MOST_MAIL_BYTES = 200_000
/** Signs of what goes on: more than a form takes, because nobody counts them while writing a mail. */
export const MOST_MAIL_WORDS = 3_000

export function rebuild(incoming: Incoming, { hidden, relayDomain }: RebuildAsked): Rebuilt {
  const { mail, bytes } = incoming
  const why = notAPerson(incoming, relayDomain)
  if (why) return { did: 'swallowed', why }
  if (bytes > MOST_MAIL_BYTES) return { did: 'refused', why: 'too-large' }
  const mine = [mail.from, mail.sender, ...(mail.replyTo ?? [])].map(each => each?.address ?? '')
  const guard = openHidden([...new Set([incoming.sender, ...mine, ...hidden])].filter(isReached), relayDomain)
  const files = mail.attachments.filter(isFile).length
  const text = said(guard.withoutOurs(textOf(incoming)), mail.from?.name ?? '')
  if (text === null) return { did: 'refused', why: isLocked(incoming) ? 'locked' : 'empty' }
  if ([...text].length > MOST_MAIL_WORDS) return { did: 'refused', why: 'too-long' }
  if (!guard.isIn(text)) return { did: 'words', words: text, files }
  const without = readWords(guard.without(text)) ?? ''
  return { did: 'held', words: text, without: guard.isIn(without) ? '' : without, files }
}

/** Plain text where there is any; a page's words else. */
function textOf({ mail }: Incoming): string {
  const { text = '', html = '' } = mail
  return text.trim() === '' && html !== '' ? htmlToText(html) : text
}

/** What cutting leaves may look like something to cut again: it is gone on with until nothing changes. */
function said(text: string, fullName: string): string | null {
  let words = readWords(text)
  const name = readWords(fullName) ?? ''
  for (let turn = 0; words !== null && turn < MOST_TURNS; turn++) {
    const before: string = words
    const cut = cutSignature(cutQuoted(before.split('\n')), name)
    words = readWords(cleanLinks(cut.join('\n')))
    if (words === before) return words
    // Too long to be passed on whatever is cut: no more time is spent on it.
    if (turn > 0 && words !== null && words.length > 4 * MOST_MAIL_WORDS) return words
  }
  return words
}

const MOST_TURNS = 50

const isReached = (each: string): boolean => each !== ''

/** What somebody added by hand: not the pictures of a signature, nor what proves who signed. */
function isFile({
  disposition,
  mimeType,
  related,
  filename,
}: Incoming['mail']['attachments'][number]): boolean {
  if (/^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/.test(mimeType)) return false
  if (related && disposition !== 'attachment') return false
  return (
    disposition === 'attachment' ||
    (filename !== null && !mimeType.startsWith('image/')) ||
    mimeType === 'message/rfc822'
  )
}

/** Encrypted for somebody, and we are not them. */
const isLocked = ({ mail }: Incoming): boolean =>
  mail.attachments.some(({ mimeType }) => /^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/.test(mimeType))
