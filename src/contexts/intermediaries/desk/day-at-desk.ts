/** How much of what is to be done fits into today, so that the work has an end. Pure (M73). */

export interface DayAsked<T> {
  /** What comes first, first. */
  needs: readonly T[]
  /** All that wait, those among them. */
  waiting: number
  /** Minutes of what was done today. */
  done: number
  /** Minutes the day had set apart for it: a call nobody took makes no room for one more until the list is done. */
  setApart: number
  /** Groups in the directory. */
  groups: number
}

export interface DayAtDesk<T> {
  today: T[]
  /** Minutes a day for so many groups. */
  minutes: number
  /** Of those, the minutes used, and what is still to come today. */
  used: number
  left: number
  /** How many wait beyond today. */
  later: number
}

/** Ten minutes for a hundred groups, and never less than ten. */
const MINUTES_FOR_100 = 10

/** What was begun is done: the last one may go beyond the day. */
export function dayAtDesk<T extends { minutes: number }>({
  needs,
  waiting,
  done,
  setApart,
  groups,
}: DayAsked<T>): DayAtDesk<T> {
  const minutes = Math.max(MINUTES_FOR_100, Math.ceil((groups / 100) * MINUTES_FOR_100))
  const fitting = (gone: number): T[] => {
    const fit: T[] = []
    let sum = gone
    for (const need of needs) {
      if (sum >= minutes) break
      fit.push(need)
      sum += need.minutes
    }
    return fit
  }
  const planned = fitting(Math.max(done, setApart))
  // The list is done, and there is time left: as much again as fits.
  const today = planned.length > 0 ? planned : fitting(done)
  const left = today.reduce((sum, need) => sum + need.minutes, 0)
  return { today, minutes, used: done, left, later: Math.max(0, waiting - today.length) }
}
