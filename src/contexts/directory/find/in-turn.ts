/** One piece of work after another, so that an older reading never overwrites a newer one. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve()
  return work => {
    const done = turn.then(work, work)
    turn = done
    return done
  }
}
