/** The four parts of a day. They overlap, so that a meeting on the border is found from both sides. */

/** From the first minute up to, not including, the last. */
export const TIMES_OF_DAY = ['morning', 'midday', 'evening', 'night'] as const
export type TimeOfDay = (typeof TIMES_OF_DAY)[number]

const HOURS: Record<TimeOfDay, readonly [from: number, to: number]> = {
  morning: [4, 12],
  midday: [11, 17],
  evening: [16, 21],
  night: [20, 28],
}

/**
 * The parts of the day in which something begins, as bits in the order of `TIMES_OF_DAY`.
 *
 * @example timesOfDayBits(11 * 60 + 30) // 0b0011: morning and midday
 */
export function timesOfDayBits(startMinute: number): number {
  let bits = 0
  TIMES_OF_DAY.forEach((time, i) => {
    const [from, to] = HOURS[time]
    const inside = (minute: number) => minute >= from * 60 && minute < to * 60
    if (inside(startMinute) || inside(startMinute + 1440)) bits |= 1 << i
  })
  return bits
}

/** The same bits for parts of the day that were asked for. */
export const timesOfDayIn = (times: readonly TimeOfDay[]): number =>
  times.reduce((bits, time) => bits | (1 << TIMES_OF_DAY.indexOf(time)), 0)
