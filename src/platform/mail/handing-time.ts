/** How long handing one letter on can take, milliseconds, each longer than the one before it. */

const MINUTE = 60_000

/** Connecting, and the server's first word. */
export const GREETING_WAIT = 20_000

/** For any later word of it: the one after a letter may take ten minutes, and who hangs up sooner sends it twice (RFC 5321, 4.5.3.2.6). */
export const REPLY_WAIT = 10 * MINUTE

/** For the whole: a server that answers each word at the last moment cannot hold a letter beyond its lease. */
export const HANDING_MOST = 12 * MINUTE

/** The lease: so long whoever began handing a letter on has it alone. A process that was killed is taken to be gone after it. */
export const LATE = 15 * MINUTE
