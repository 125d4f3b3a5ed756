/** Counts in memory what nobody found, and hands it on in lumps, so that no row's time says when somebody searched. */
import type { Clock } from '#platform/clock.ts'
import { UNKNOWN } from './above-floor.ts'
import type { Counted } from './counted.ts'
import { monthOf } from './month.ts'
import type { Wish } from './unmet-wish.ts'
import type { WideArea } from './wide-area.ts'

export interface UnmetTally {
  count(wish: Wish, area: WideArea): void
  /** Hands on what is counted, where it is time to; a fault leaves it counted for the next time. */
  beat(): Promise<void>
  /** Hands on all of it now: before the end. */
  write(): Promise<void>
  /** What is counted and not handed on yet is forgotten. */
  drop(): void
}

const HOUR = 3_600_000
/** Different counts held at once, about 200 bytes each; more are made up by somebody and not counted. */
const MOST = 20_000

export function openUnmetTally(clock: Clock, handOn: (counted: Counted[]) => Promise<void>): UnmetTally {
  let held = new Map<string, Counted>()
  let due = clock.now() + HOUR
  const add = (one: Counted) => {
    const key = [one.month, one.topic, one.country, one.region].join('\n')
    const times = (held.get(key)?.times ?? 0) + one.times
    if (held.size < MOST || held.has(key)) held.set(key, { ...one, times })
  }
  const write = async () => {
    const lump = [...held.values()]
    held = new Map()
    due = clock.now() + HOUR
    try {
      await handOn(lump)
    } catch (fault) {
      lump.forEach(add)
      throw fault
    }
  }
  return {
    count: ({ topic }, { country, region }) =>
      add({ month: monthOf(clock.now()), topic: topic ?? UNKNOWN, country, region, times: 1 }),
    beat: async () => (clock.now() < due ? undefined : await write()),
    write,
    drop() {
      held = new Map()
    },
  }
}
