/** The sign-in library tells the time by itself: moments are moved between its clock and the one handed in. */
import type { Clock } from '#platform/clock.ts'
import { systemClock } from '#platform/clock.ts'

export interface LibraryTime {
  ours(moment: Date): number
  theirs(epochMs: number): Date
}

export function libraryTime(clock: Clock): LibraryTime {
  const ahead = () => clock.now() - systemClock.now()
  return {
    ours: moment => moment.getTime() + ahead(),
    theirs: epochMs => new Date(epochMs - ahead()),
  }
}
