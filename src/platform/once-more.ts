/**
 * Work that may be asked for far more often than it need be done: never twice at once, and whoever asks while it is at
 * it waits for one more time, which sees all that had happened when they asked.
 */
export function onceMore<T>(work: () => Promise<T>): () => Promise<T> {
  let now: Promise<T> | null = null
  let next: Promise<T> | null = null
  const begin = (): Promise<T> => {
    next = null
    now = work().finally(() => {
      now = null
    })
    return now
  }
  return () => {
    if (next) return next
    if (!now) return begin()
    next = now.then(begin, begin)
    return next
  }
}
