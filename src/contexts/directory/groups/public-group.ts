/**
 * What of a group may leave the server. Everything a reader can reach is made from this, never from the
 * record itself, so that a withheld street or a private room has no way out (M16, M77).
 */
import type { Gathering, OnlineWay, Place } from '../gatherings/gathering.ts'
import type { Group } from './group.ts'

/** The same shape with what is withheld taken out. Applying it twice changes nothing. */
export function publicGroup(group: Group): Group {
  return {
    ...group,
    gatherings: group.gatherings.map(gathering => ({
      ...gathering,
      place: gathering.place && publicPlace(gathering.place),
      online: publicWayIn(gathering, group.joining),
    })),
  }
}

/** A place shown only by its town keeps neither name, street, postcode nor directions, and its point is blurred. */
export function publicPlace(place: Place): Place {
  if (place.shown === 'exact') return place
  const { point } = place
  return {
    ...place,
    name: null,
    street: null,
    postcode: null,
    directions: null,
    point: point && { lat: blur(point.lat), lon: blur(point.lon) },
  }
}

/** Two decimals: about a kilometre, enough for a ring map and too little for a door. */
const blur = (degrees: number): number => Math.round(degrees * 100) / 100

/** A link or number for the room itself is public only where joining is open. */
function publicWayIn(gathering: Gathering, joining: Group['joining']): OnlineWay | null {
  if (!gathering.online || joining === 'open') return gathering.online
  return { url: null, phone: null, note: gathering.online.note }
}
