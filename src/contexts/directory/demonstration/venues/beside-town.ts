/** A point so many kilometres from the middle of a town. */
import type { Lots } from '../lots.ts'
import type { MeetingTown } from '../towns.ts'

const KM_A_DEGREE = 111.2

/** `from` and `to` in km. Rounded to about ten metres, as a hall is put on a map. */
export function besideTown(
  { lat, lon }: MeetingTown,
  lots: Lots,
  { from, to }: { from: number; to: number },
): { lat: number; lon: number } {
  const km = lots.number(from * 1_000, to * 1_000) / 1_000
  const turn = (lots.number(0, 359) * Math.PI) / 180
  const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000
  return {
    lat: round(lat + (km * Math.cos(turn)) / KM_A_DEGREE),
    lon: round(lon + (km * Math.sin(turn)) / (KM_A_DEGREE * Math.cos((lat * Math.PI) / 180))),
  }
}
