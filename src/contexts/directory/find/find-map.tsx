/** The ring map of an answer: the groups of this page around the place that was asked for. */
import type { ComponentChildren } from 'preact'
import type { Translator } from '#ui/messages/translator.ts'
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'
import { RingMap } from '../places/ring-map/ring-map.tsx'
import type { FindAnswer, Hit } from './find-answer.ts'
import { gatheringOf } from './hit-item.ts'
import { createRecent, type Recent } from './recent.ts'
import { unitIn } from './say-distance.ts'

const TOWNS = 14
/** Shown towns when nothing says how far was looked. */
const USUAL_KM = 40
/** How far is looked is rounded up to this, so that nearly equal circles share their towns. */
const STEP_KM = 10
/** Places whose towns are kept at hand; about 3 kB each. */
const MOST_PLACES = 6_000

/**
 * Nothing where no place was asked for, or nothing on this page has a place.
 * @param listed how many of the hits stand in the list below; a mark of one that does not leads to its own page
 */
export function findMap(
  answer: FindAnswer,
  places: Places,
  t: Translator,
  listed = answer.hits.length,
): ComponentChildren {
  const { place } = answer.understood
  if (place.kind !== 'found') return null
  const { place: middle } = place
  const groups = answer.hits.flatMap(hit => {
    const point = gatheringOf(hit)?.place?.point
    return point ? [{ number: hit.number, name: hit.group.name, quiet: isQuiet(hit), ...point }] : []
  })
  if (groups.length === 0) return null
  const farthest = Math.max(...answer.hits.map(hit => hit.distanceKm ?? 0))
  const unlisted = new Map(answer.hits.slice(listed).map(({ number, group }) => [number, group.slug]))
  const numbers = (which: (hit: Hit) => boolean) => answer.hits.filter(which).map(hit => hit.number)
  return (
    <RingMap
      t={t}
      href={number => (unlisted.has(number) ? `/groups/${unlisted.get(number)}` : `#group-${number}`)}
      middle={middle}
      withinKm={answer.withinKm}
      unit={unitIn(middle.country)}
      groups={groups}
      towns={townsAround(middle, answer.withinKm ?? Math.max(farthest, USUAL_KM), places)}
      online={numbers(hit => gatheringOf(hit)?.place == null)}
      unplaced={numbers(hit => Boolean(gatheringOf(hit)?.place) && !gatheringOf(hit)?.place?.point)}
    />
  )
}

const kept = new WeakMap<Places, Recent<FoundPlace[]>>()

/** Towns do not move: those around a place are looked up once, as long as there are few such places. */
function townsAround(middle: FoundPlace, km: number, places: Places): FoundPlace[] {
  const known = kept.get(places) ?? createRecent<FoundPlace[]>(MOST_PLACES)
  kept.set(places, known)
  const reach = Math.ceil(km / STEP_KM) * STEP_KM
  const key = `${middle.key} ${reach}`
  const towns = known.get(key) ?? places.nearTowns(middle, reach, { limit: TOWNS })
  known.set(key, towns)
  return towns
}

const isQuiet = ({ group, freshness }: Hit): boolean =>
  group.life.state !== 'open' || freshness.state === 'overdue' || freshness.state === 'unconfirmed'
