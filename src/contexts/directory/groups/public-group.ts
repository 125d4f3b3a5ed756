/**
 * What of a group may leave the server. Everything a reader can reach is made from this, never from the
 * record itself, so that a withheld street or a private room has no way out (M16, M77).
 */
import type { Gathering, Place } from '../gatherings/gathering.ts'
import type { DateException } from '../gatherings/schedule.ts'
import { contactFor } from './contact-consent.ts'
import type { Group } from './group.ts'

/** The same shape with what is withheld taken out. Applying it twice changes nothing. */
export function publicGroup(group: Group): Group {
  return {
    ...group,
    contact: contactFor(group, 'page'),
    gatherings: group.gatherings.map(gathering => publicGathering(gathering, group.joining)),
  }
}

/**
 * Where a door or a room is withheld, every free text beside it goes too: "use the side door in Canary Street"
 * or "passcode 1234" is how such things get out.
 */
function publicGathering(gathering: Gathering, joining: Group['joining']): Gathering {
  const { place, online, schedule } = gathering
  const doorWithheld = place?.shown === 'town'
  const roomWithheld = online !== null && joining !== 'open'
  if (!doorWithheld && !roomWithheld) return gathering
  return {
    ...gathering,
    place: place && publicPlace(place),
    online: roomWithheld ? null : online,
    note: null,
    notesDoubt: gathering.notesDoubt && { ...gathering.notesDoubt, words: '' },
    schedule: { ...schedule, exceptions: schedule.exceptions.map(withoutWords) },
  }
}

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

/** That a date is cancelled, moved or elsewhere is said; what was written about it is not. */
function withoutWords(exception: DateException): DateException {
  if (exception.change === 'noted') return { ...exception, note: '' }
  const { note: _, ...rest } = exception
  if (rest.change !== 'moved') return rest
  const { where, ...to } = rest.to
  return { ...rest, to: where === undefined ? to : { ...to, away: true } }
}
