/** How long somebody stays signed in. Pure. */

export interface Session {
  id: string
  /** Epoch milliseconds, as are all of these. */
  startedAt: number
  usedAt: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Unused for so long, it is over. */
export const IDLE = 12 * HOUR
/** Over then, however much it is used. */
export const WHOLE = 7 * 24 * HOUR
/** That it is used is written down no more often than this. */
export const NOTED_EVERY = 10 * MINUTE
/** For what must not be done from a machine left open: the code was entered within this time. */
export const FRESH = 5 * MINUTE

export const isOver = (startedAt: number, now: number): boolean => now >= startedAt + WHOLE

export const isFresh = ({ provenAt }: { provenAt: number }, now: number): boolean => now < provenAt + FRESH
