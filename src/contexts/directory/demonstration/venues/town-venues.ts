/** The rooms of each town, made once, so that several groups meet in the same hall as they do anywhere. */
import { ACCESS_FACTS, type Place } from '../../gatherings/gathering.ts'
import { bag, type Lots } from '../lots.ts'
import type { MeetingTown } from '../towns.ts'
import type { Voice } from '../voice.ts'
import { besideTown } from './beside-town.ts'
import {
  accessNotes,
  directions,
  farDirections,
  farSpots,
  outdoorSpots,
  rooms,
  streets,
} from './venue-names.ts'

export interface Venues {
  /** Where this voice's group meets. `another`: not the room it had before. */
  placeFor(voice: Voice, town: MeetingTown): Place
}

/** One room for so many groups of a town. */
const GROUPS_A_ROOM = 3

/** `groupsIn` tells how many groups meet in a town, so that a village has one hall and a town has many. */
export function openVenues(lots: Lots, groupsIn: (town: MeetingTown) => number): Venues {
  const roomsOf = new Map<string, () => Place>()
  const own = new Map<string, Place>()
  const nextStreet = bag(streets, lots)
  const nextDirections = bag(directions, lots)
  const nextFar = bag(farSpots, lots)
  const nextOutdoors = bag(outdoorSpots, lots)
  const room = (name: string, street: string, town: MeetingTown): Place => ({
    ...bareTown(town),
    name,
    street,
    postcode:
      town.postcode &&
      `${town.postcode} ${lots.number(1, 9)}${lots.pick(['AB', 'DF', 'HL', 'NQ', 'RT', 'WX'])}`,
    directions: lots.chance(0.6) ? nextDirections() : null,
    point: besideTown(town, lots, { from: 0.1, to: town.reachKm }),
    ...accessOf(lots),
  })
  const townRooms = (town: MeetingTown): (() => Place) => {
    const count = Math.max(1, Math.ceil(groupsIn(town) / GROUPS_A_ROOM))
    const names = lots.shuffled(rooms).slice(0, count)
    return bag(
      names.map(name => room(name, nextStreet(), town)),
      lots,
    )
  }
  const ownRoom = (at: string, town: MeetingTown): Place => {
    const [name = at, street = ''] = at.split(', ')
    const known = own.get(at) ?? room(name, street, town)
    own.set(at, known)
    return known
  }
  return {
    placeFor(voice, town) {
      if (voice.at) return ownRoom(voice.at, town)
      if (voice.where === 'outdoors')
        return {
          ...room(nextOutdoors(), '', town),
          street: null,
          postcode: null,
          directions: null,
          accessNote: null,
        }
      if (voice.where === 'far')
        return {
          ...room(nextFar(), '', town),
          street: null,
          postcode: null,
          directions: lots.pick(farDirections),
          point: besideTown(town, lots, { from: 5, to: 9 }),
        }
      const next = roomsOf.get(town.key) ?? townRooms(town)
      roomsOf.set(town.key, next)
      const place = next()
      return voice.where === 'secret' ? { ...place, shown: 'town' } : place
    },
  }
}

/** A town and no more: for a group that is still looking for its room. */
export const bareTown = (town: MeetingTown): Place => ({
  name: null,
  street: null,
  town: town.name,
  postcode: null,
  country: 'GB',
  directions: null,
  point: { lat: town.lat, lon: town.lon },
  pointIs: 'about',
  shown: 'exact',
  access: {},
  accessNote: null,
})

/** A third of the rooms are known in full, half in part, and of some nobody has asked yet. */
function accessOf(lots: Lots): Pick<Place, 'access' | 'accessNote'> {
  const known = lots.pick([1, 1, 0.6, 0.6, 0.4, 0])
  const yes: Partial<Record<(typeof ACCESS_FACTS)[number], number>> = {
    'hearing-loop': 0.3,
    'near-train': 0.25,
    'quiet-room': 0.4,
    'sign-language': 0.05,
  }
  const access: Place['access'] = {}
  for (const fact of ACCESS_FACTS)
    if (lots.chance(known)) access[fact] = lots.chance(yes[fact] ?? 0.75) ? 'yes' : 'no'
  return { access, accessNote: known > 0 && lots.chance(0.35) ? lots.pick(accessNotes) : null }
}
