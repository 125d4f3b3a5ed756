/** Packs made lately, so that many who live in one town cost one making. Nothing is kept of who asked. */
import type { Clock } from '#platform/clock.ts'
import type { LiveDirectory } from '../find/live-directory.ts'
import { createRecent } from '../find/recent.ts'
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'
import { areaOf } from './area-of.ts'
import { bucketOf, changedSince, sumsOf } from './buckets.ts'
import type { Pack } from './pack.ts'
import { writeDifference, writePack } from './write-pack.ts'

export interface PackShelf {
  /** The whole pack of an area as text; or, where `since` holds the sums of an older one, what has changed. */
  pack(middle: FoundPlace, since: string | null): Promise<string>
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
  text: Promise<string>
}

/** Up to about 5 MB each. */
const MOST = 8
/** In a busy directory something changes all the time; a pack may lag behind by this much. */
const FRESH = 60_000
/** A difference larger than this share of the whole is not worth it. */
const WORTH = 0.5

export function createPackShelf({ directory, places, clock, words }: PackShelfParts): PackShelf {
  const shelf = createRecent<Promise<Made>>(MOST)

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
    return { version, pack, text: writePack(pack) }
  }
  const made = async (place: FoundPlace): Promise<Made> => {
    const kept = await shelf.get(place.key)
    const holds = kept && (kept.version === directory.version() || clock.now() - kept.pack.madeAt < FRESH)
    if (holds) return kept
    const making = make(place)
    shelf.set(place.key, making)
    making.catch(() => shelf.delete(place.key))
    return making
  }
  return {
    async pack(place, since) {
      const { pack, text } = await made(place)
      const changed = since === null ? null : changedSince(since, pack.sums)
      if (!changed) return text
      const replaced = new Set(changed.buckets)
      const groups = pack.groups.filter(group => replaced.has(bucketOf(group)))
      if (groups.length > pack.groups.length * WORTH) return text
      const towns = changed.towns ? pack.towns : null
      return writeDifference({ ...pack, buckets: changed.buckets, groups, towns })
    },
  }
}
