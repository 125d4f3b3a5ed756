/** The ring map of an answer: the groups of this page around the place that was asked for. */
import type { ComponentChildren } from 'preact'
import type { Translator } from '#ui/messages/translator.ts'
import type { Places } from '../places/places.ts'
import { RingMap } from '../places/ring-map/ring-map.tsx'
import type { FindAnswer, Hit } from './find-answer.ts'
import { gatheringOf } from './hit-item.ts'
import { unitIn } from './say-distance.ts'

const TOWNS = 14
/** Shown towns when nothing says how far was looked. */
const USUAL_KM = 40

/** Nothing where no place was asked for, or nothing on this page has a place. */
export function findMap(answer: FindAnswer, places: Places, t: Translator): ComponentChildren {
  const { place } = answer.understood
  if (place.kind !== 'found') return null
  const { place: middle } = place
  const groups = answer.hits.flatMap(hit => {
    const point = gatheringOf(hit)?.place?.point
    return point ? [{ number: hit.number, name: hit.group.name, quiet: isQuiet(hit), ...point }] : []
  })
  if (groups.length === 0) return null
  const farthest = Math.max(...answer.hits.map(hit => hit.distanceKm ?? 0))
  const numbers = (which: (hit: Hit) => boolean) => answer.hits.filter(which).map(hit => hit.number)
  return (
    <RingMap
      t={t}
      middle={middle}
      withinKm={answer.withinKm}
      unit={unitIn(middle.country)}
      groups={groups}
      towns={places.nearTowns(middle, answer.withinKm ?? Math.max(farthest, USUAL_KM), { limit: TOWNS })}
      online={numbers(hit => gatheringOf(hit)?.place == null)}
      unplaced={numbers(hit => Boolean(gatheringOf(hit)?.place) && !gatheringOf(hit)?.place?.point)}
    />
  )
}

const isQuiet = ({ group, freshness }: Hit): boolean =>
  group.life.state !== 'open' || freshness.state === 'overdue' || freshness.state === 'unconfirmed'
