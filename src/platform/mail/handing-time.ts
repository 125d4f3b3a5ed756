/** How long handing one letter on can take, and how soon it is known that whoever did it is gone; milliseconds. */

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Connecting, and the server's first word. */
export const GREETING_WAIT = 20 * SECOND

/** For any later word of it: the one after a letter may take ten minutes, and who hangs up sooner sends it twice (RFC 5321, 4.5.3.2.6). */
export const REPLY_WAIT = 10 * MINUTE

/** For the whole: a server that answers each word at the last moment cannot hold a letter for ever. */
export const HANDING_MOST = 12 * MINUTE

/** So long whoever has a letter in hand has it alone, and renews it all the while. A process that was killed is taken to be gone after it. */
export const HELD = 45 * SECOND

/** Between two renewals. */
export const RENEW = 10 * SECOND

/** Who could not renew for so long hangs up: what is left of `HELD` is for clocks that do not agree. */
export const HANG_UP = 30 * SECOND

/** A letter that nobody carries, and no job waits to, is roused when it is so late. */
export const LATE = 30 * SECOND
