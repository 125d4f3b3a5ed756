/** Work in small steps: whoever carries it out may let others go first between them. */

/** Ends with what was made. A step is meant to take a few milliseconds. */
export type Steps<T> = Generator<undefined, T>

/** All of it, in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
