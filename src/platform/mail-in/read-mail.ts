/** Raw mail as parts: decoded, bounded in depth and headers. Nothing a stranger sends makes it throw. */
import PostalMime, { type Email } from 'postal-mime'

/** A mail that another brings back stays a part of its own: its words are not the bringer's. */
const READING = {
  forceRfc822Attachments: true,
  attachmentEncoding: 'utf8',
  maxNestingDepth: 20,
  maxHeadersSize: 64 * 1024,
} as const

/** Null: it cannot be read, and will not be readable the next time. */
export const readMail = (raw: Uint8Array): Promise<Email | null> =>
  PostalMime.parse(raw, READING).catch(() => null)
