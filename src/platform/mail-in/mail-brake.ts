/** How many mails are taken in a minute: whoever sends more is asked to come again, and servers do. */
import type { Clock } from '../clock.ts'

export const MAILS_A_MINUTE = 240

const MINUTE = 60_000

export function openMailBrake(clock: Clock): { take(): boolean } {
  let ends = 0
  let taken = 0
  return {
    take() {
      const now = clock.now()
      if (now >= ends || ends - now > MINUTE) {
        ends = now + MINUTE
        taken = 0
      }
      return ++taken <= MAILS_A_MINUTE
    },
  }
}
