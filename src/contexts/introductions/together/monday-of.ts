/** The Monday of the week of a moment, ISO date in UTC: nothing finer is said of what happened. Pure. */
const DAY = 86_400_000

export function mondayOf(at: number): string {
  const day = new Date(at).getUTCDay() || 7
  return new Date(at - (day - 1) * DAY).toISOString().slice(0, 10)
}
