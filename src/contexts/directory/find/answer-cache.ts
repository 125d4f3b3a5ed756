/** Pages drawn a moment ago: the same search within the same minute, while nothing changed, is drawn once. */

export interface AnswerCache<T> {
  /** `moment` moves when older answers no longer hold; `key` holds all else that decides the answer. */
  take(moment: string, key: string, draw: () => Promise<T>): Promise<T>
  readonly size: number
}

const MINUTE = 60_000

/**
 * What is kept says what somebody looked for, so it lies in memory only, and goes within a minute also where nobody
 * asks any more. Bounded: the oldest leaves first. Two who ask at once wait for the same drawing; a failed one is not
 * kept.
 */
export function createAnswerCache<T>(most: number): AnswerCache<T> {
  const kept = new Map<string, Promise<T>>()
  let now = ''
  let sweeping = false
  const sweepSoon = () => {
    if (sweeping) return
    sweeping = true
    const sweep = setTimeout(() => {
      sweeping = false
      kept.clear()
    }, MINUTE)
    sweep.unref?.() // a number on a phone
  }
  return {
    take(moment, key, draw) {
      if (moment !== now) kept.clear()
      now = moment
      const found = kept.get(key)
      if (found) return found
      const drawn = draw()
      kept.set(key, drawn)
      sweepSoon()
      drawn.catch(() => {
        if (kept.get(key) === drawn) kept.delete(key)
      })
      if (kept.size > most) kept.delete(kept.keys().next().value as string)
      return drawn
    },
    get size() {
      return kept.size
    },
  }
}
