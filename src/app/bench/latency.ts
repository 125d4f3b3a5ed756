/** How long one thing takes when it is done many times. */
export interface Latency {
  /** Milliseconds. */
  p50: number
  p95: number
  max: number
}

/** Runs it on each of these after a warm-up that is not counted. */
export async function latencyOf<T>(each: readonly T[], run: (one: T) => unknown): Promise<Latency> {
  for (const one of each.slice(0, Math.ceil(each.length / 5))) await run(one)
  const took = new Float64Array(each.length)
  for (let at = 0; at < each.length; at++) {
    const began = performance.now()
    const answer = run(each[at] as T)
    if (answer instanceof Promise) await answer
    took[at] = performance.now() - began
  }
  return latencyFrom(took)
}

/** From times in milliseconds, in any order. */
export function latencyFrom(times: Iterable<number>): Latency {
  const took = Float64Array.from(times).sort()
  const of = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  return { p50: of(0.5), p95: of(0.95), max: took.at(-1) ?? 0 }
}
