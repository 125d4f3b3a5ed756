/** Pages that go on standing when they cannot be drawn anew: a screen on a wall has nobody to press it (W8). */
import type { Clock } from '#platform/clock.ts'

/** A page older than this would show what is over. */
const HOLDS = 86_400_000
/** Addresses kept; about 10 kB each. */
const KEPT = 100

export interface LastGood {
  /**
   * What `draw` gives; where it fails, what it last gave at this address, which says of what time it is.
   * @throws what `draw` threw, where nothing of the last day is there
   */
  take(address: string, draw: () => Promise<string>): Promise<string>
}

export function keepLastGood(clock: Clock): LastGood {
  const kept = new Map<string, { page: string; at: number }>()
  return {
    async take(address, draw) {
      try {
        const page = await draw()
        kept.delete(address)
        kept.set(address, { page, at: clock.now() })
        if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '')
        return page
      } catch (fault) {
        const last = kept.get(address)
        if (!last || clock.now() - last.at > HOLDS) throw fault
        return last.page
      }
    },
  }
}
