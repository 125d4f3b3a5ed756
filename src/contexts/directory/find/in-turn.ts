/** One piece of work after another, so that an older reading never overwrites a newer one. */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let turn = Promise.resolve()
  return work => {
    turn = turn.then(work, work)
    return turn
  }
}
