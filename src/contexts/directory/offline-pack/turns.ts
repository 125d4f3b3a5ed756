/** Work that takes the processor for long: one after another, with a pause after each, so that pages are answered meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '#platform/clock.ts'

/** Nothing was begun; asking again in a while helps. */
export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting'
}

/** @throws TooManyWaiting, and whatever `work` throws */
export type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>

export interface TurnsAsked {
  clock: Clock
  /** So many may be waiting, the one whose turn it is among them. */
  most: number
  pause?: (ms: number) => Promise<void>
}

/** Milliseconds; a clock that is put forward meanwhile must not hold everybody up. */
const LONGEST_PAUSE = 2_000

export function openTurns({
  clock,
  most,
  pause = ms => sleep(ms, undefined, { ref: false }),
}: TurnsAsked): Turn {
  let inside = 0
  let free: Promise<unknown> = Promise.resolve()
  return async work => {
    if (inside >= most) throw new TooManyWaiting()
    inside++
    const before = free
    const { promise, resolve } = Promise.withResolvers<void>()
    free = promise
    await before
    const began = clock.now()
    try {
      return await work()
    } finally {
      inside--
      const took = Math.min(clock.now() - began, LONGEST_PAUSE)
      if (took > 0) pause(took).then(resolve)
      else resolve()
    }
  }
}
