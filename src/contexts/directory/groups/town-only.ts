/** A gathering of which only the town is told: of the place, and of every free text beside it (M16). Pure. */
import type { Gathering, Place } from '../gatherings/gathering.ts'
import type { DateException } from '../gatherings/schedule.ts'

/** A place shown only by its town keeps its town and how one gets in, and its point is blurred. */
export function publicPlace(place: Place): Place {
  if (place.shown === 'exact') return place
  const { point } = place
  return {
    ...place,
    name: null,
    street: null,
    postcode: null,
    directions: null,
    accessNote: null,
    point: point && { lat: blur(point.lat), lon: blur(point.lon) },
    pointIs: 'about',
  }
}

/** Two decimals: about a kilometre, enough for a ring map and too little for a door. */
const blur = (degrees: number): number => Math.round(degrees * 100) / 100

/** "Use the side door in Canary Street" is how such things get out. */
export const withoutWordsBeside = (gathering: Gathering): Gathering => ({
  ...gathering,
  note: null,
  notesDoubt: gathering.notesDoubt && { ...gathering.notesDoubt, words: '' },
  schedule: { ...gathering.schedule, exceptions: gathering.schedule.exceptions.map(withoutWords) },
})

/** That a date is cancelled, moved or elsewhere is said; what was written about it is not. */
export function withoutWords(exception: DateException): DateException {
  if (exception.change === 'noted') return { ...exception, note: '' }
  const { note: _, ...rest } = exception
  if (rest.change !== 'moved') return rest
  const { where, ...to } = rest.to
  return { ...rest, to: where === undefined ? to : { ...to, away: true } }
}
