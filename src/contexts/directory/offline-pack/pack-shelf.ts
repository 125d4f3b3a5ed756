/** Packs made lately, so that many who live in one town cost one making. Nothing is kept of who asked. */
import type { Clock } from '#platform/clock.ts'
import type { LiveDirectory } from '../find/live-directory.ts'
import { createRecent } from '../find/recent.ts'
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'
import { areaOf } from './area-of.ts'
import { bucketOf, changedSince, sumsOf } from './buckets.ts'
import type { Pack } from './pack.ts'
import { openTurns } from './turns.ts'
import { writeDifference, writePack } from './write-pack.ts'

export interface PackShelf {
  /**
   * The whole pack of an area as text; or, where `since` holds the sums of an older one, what has changed.
   * @throws TooManyWaiting
   */
  pack(middle: FoundPlace, since: string | null): Promise<Sent>
}

export interface Sent {
  text: string
  /** A difference is for those who held that very pack, mostly one. */
  isDifference: boolean
}

export interface PackShelfParts {
  directory: LiveDirectory
  places: Places
  clock: Clock
  /** Name of the words packs are read with. */
  words: () => Promise<string>
}

interface Made {
  version: number
  pack: Pack
  text: string
}

/** Up to about 5 MB each. */
const MOST = 8
/** A pack of a full area takes half a second of the processor; so many wait at most. */
const MOST_WAITING = 6
/** In a busy directory something changes all the time; a pack may lag behind by this much. */
const FRESH = 60_000
/** A difference larger than this share of the whole is not worth it. */
const WORTH = 0.5

export function createPackShelf({ directory, places, clock, words }: PackShelfParts): PackShelf {
  const shelf = createRecent<Made>(MOST)
  const underway = new Map<string, Promise<Made>>()
  const turn = openTurns({ clock, most: MOST_WAITING })

  const make = async (place: FoundPlace): Promise<Made> => {
    const version = directory.version()
    const { withinKm, groups, towns } = await areaOf(place, { directory, places })
    const { key, name, region, country, lat, lon } = place
    const pack: Pack = {
      middle: { key, name, region, country, lat, lon },
      withinKm,
      madeAt: clock.now(),
      words: await words(),
      sums: sumsOf(groups, towns),
      groups,
      towns,
    }
    return { version, pack, text: await writePack(pack) }
  }
  const made = async (place: FoundPlace): Promise<Made> => {
    const kept = shelf.get(place.key)
    const holds = kept && (kept.version === directory.version() || clock.now() - kept.pack.madeAt < FRESH)
    return holds ? kept : (underway.get(place.key) ?? begin(place))
  }
  /** Takes a place on the shelf only once it is made, so that what is refused pushes nothing out. */
  const begin = (place: FoundPlace): Promise<Made> => {
    const making = turn(() => make(place)).then(made => {
      shelf.set(place.key, made)
      return made
    })
    underway.set(place.key, making)
    const end = () => void underway.delete(place.key)
    making.then(end, end)
    return making
  }
  return {
    async pack(place, since) {
      const { pack, text } = await made(place)
      const whole = { text, isDifference: false }
      const changed = since === null ? null : changedSince(since, pack.sums)
      if (!changed) return whole
      const replaced = new Set(changed.buckets)
      const groups = pack.groups.filter(group => replaced.has(bucketOf(group)))
      if (groups.length > pack.groups.length * WORTH) return whole
      const towns = changed.towns ? pack.towns : null
      const difference = { ...pack, buckets: changed.buckets, groups, towns }
      return { text: await turn(() => writeDifference(difference)), isDifference: true }
    },
  }
}
