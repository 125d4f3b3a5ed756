/**
 * How many presses of strangers are taken for the whole directory: a program that presses without end is slowed down, and
 * nobody is looked at for it. As in `unmet/press-budget.ts` it is each server's own and begins anew with it.
 */
import type { Clock } from '#platform/clock.ts'

export interface PressBrake {
  /**
   * @param worked their browser worked for it (`platform/http/effort.ts`): those have ten times the room, of their own
   * @returns 0 where there is room, and takes it; else the seconds until there is
   */
  take(worked?: boolean): number
}

export const A_MINUTE = 60
export const AN_HOUR = 600

export function openPressBrake(clock: Clock): PressBrake {
  const room = (times: number) => [
    { most: times * A_MINUTE, length: 60_000, ends: 0, taken: 0 },
    { most: times * AN_HOUR, length: 3_600_000, ends: 0, taken: 0 },
  ]
  const [forAll, forWorkers] = [room(1), room(10)]
  return {
    take(worked = false) {
      const spans = worked ? forWorkers : forAll
      const at = clock.now()
      for (const span of spans) {
        // A clock that was put back must not hold the old span for longer than it lasts.
        if (at < span.ends && span.ends - at <= span.length) continue
        span.ends = at + span.length
        span.taken = 0
      }
      const full = spans.filter(({ taken, most }) => taken >= most)
      if (full.length > 0) return Math.ceil((Math.max(...full.map(({ ends }) => ends)) - at) / 1000)
      for (const span of spans) span.taken++
      return 0
    },
  }
}
