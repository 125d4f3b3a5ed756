/** What has happened outside must be written down: a database that is away for a moment is asked again. */
import { setTimeout as wait } from 'node:timers/promises'

const PAUSES = [250, 1_000, 4_000, 10_000]

/**
 * Does it again until it stands, for about a quarter of a minute.
 * @param work that stands whole or not at all, and may be done twice
 * @throws what it threw last
 */
export async function untilKept<T>(work: () => Promise<T>, pauses: readonly number[] = PAUSES): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work()
    } catch {
      await wait(pause)
    }
  }
  return work()
}
