/** Something that ends by itself when the database goes away, begun again until it is wanted no more. */
import { setTimeout as wait } from 'node:timers/promises'

export interface Going {
  /** Settles when it has ended, whoever ended it. */
  promise: Promise<void>
  stop(): Promise<void>
}

/** Between an end and the next try, ms. */
const PAUSE = 2_000

/**
 * @param onEnd told each time it ended by itself or could not be begun again
 * @throws what the first beginning throws
 */
export async function keepGoing(
  begin: () => Promise<Going>,
  onEnd: (fault: unknown) => void,
): Promise<{ close(): Promise<void> }> {
  const closing = new AbortController()
  let going: Going | null = await begin()
  const beginAgain = () =>
    begin().catch(fault => {
      onEnd(fault)
      return null
    })
  const watch = async () => {
    while (!closing.signal.aborted) {
      if (going) {
        const fault = await going.promise.catch(found => found)
        if (closing.signal.aborted) return
        going = null
        onEnd(fault)
      }
      await wait(PAUSE, undefined, { signal: closing.signal }).catch(() => {})
      if (!closing.signal.aborted) going = await beginAgain()
    }
  }
  const watching = watch()
  return {
    async close() {
      closing.abort()
      const running = going
      // It may be at its end already; then there is nothing to stop.
      await running?.stop().catch(() => {})
      await watching
      if (going !== running) await going?.stop().catch(() => {})
    },
  }
}
