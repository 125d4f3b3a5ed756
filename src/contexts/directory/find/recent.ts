/** Things looked at lately, by key: bounded, and what was looked at longest ago leaves first. */
export interface Recent<T> {
  /** Looking at it makes it the latest. */
  get(key: string): T | undefined
  set(key: string, value: T): void
  delete(key: string): void
  readonly size: number
}

/**
 * Leaves in batches of a twentieth, because finding the oldest takes longer than letting it go.
 * @param left told of each that leaves for want of room
 */
export function createRecent<T>(most: number, left: (value: T) => void = () => {}): Recent<T> {
  const kept = new Map<string, T>()
  const batch = Math.max(1, Math.floor(most / 20))
  const letGo = () => {
    let more = batch
    for (const [key, value] of kept) {
      if (more-- === 0) return
      kept.delete(key)
      left(value)
    }
  }
  return {
    get(key) {
      const value = kept.get(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    set(key, value) {
      kept.delete(key)
      kept.set(key, value)
      if (kept.size > most) letGo()
    },
    delete: key => void kept.delete(key),
    get size() {
      return kept.size
    },
  }
}
