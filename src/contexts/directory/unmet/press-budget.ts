/**
 * How many presses are counted in a minute, all people together: a program that presses without end is slowed down, and
 * nobody is looked at for it, neither an address nor a device (M58, M76). Its limits: it is each server's own and begins anew
 * with it; a program that is patient still counts 43,200 in a day for one topic in one area; and while a program presses,
 * people who press for the same are asked to wait too. It keeps the load down, and cannot tell people from programs.
 */
import type { Clock } from '#platform/clock.ts'
import type { WideArea } from './wide-area.ts'

export interface PressBudget {
  /** @returns 0 where there is room, and takes it; else the seconds until there is */
  take(topic: string, area: WideArea): number
  /** It was a press that had been counted before, or could not be counted. */
  giveBack(topic: string, area: WideArea): void
}

const MINUTE = 60_000
/** For one topic in one wide area: more than a full room with one telephone each. */
export const ONE_WISH = 30
/** For all topics and areas. */
export const ALL_WISHES = 600

export function openPressBudget(clock: Clock): PressBudget {
  let ends = 0
  let all = 0
  let pressed = new Map<string, number>()
  const now = () => {
    const at = clock.now()
    // A clock that was put back must not hold the old minute for hours.
    if (at < ends && ends - at <= MINUTE) return at
    ends = at + MINUTE
    all = 0
    pressed = new Map()
    return at
  }
  const add = (key: string, one: 1 | -1) => {
    pressed.set(key, (pressed.get(key) ?? 0) + one)
    all += one
  }
  return {
    take(topic, area) {
      const at = now()
      const key = keyOf(topic, area)
      if (all >= ALL_WISHES || (pressed.get(key) ?? 0) >= ONE_WISH) return Math.ceil((ends - at) / 1000)
      add(key, 1)
      return 0
    },
    giveBack(topic, area) {
      const key = keyOf(topic, area)
      if ((pressed.get(key) ?? 0) > 0) add(key, -1)
    },
  }
}

const keyOf = (topic: string, { country, region }: WideArea): string => [topic, country, region].join('\n')
