/** Work in small steps: whoever carries it out may let others go first between them. */

/** Ends with what was made. Each step takes a few milliseconds at most. */
export type Steps<T> = Generator<undefined, T>

/** All of it, in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
