/**
 * Which of several towns of one name is meant, or whether to ask.
 *
 * 1. Towns of the home countries come first. Others compete only when no home town has the name, or when one of them is
 *    at least a hundred times as big as the biggest at home (Melbourne in Derbyshire does not hide Melbourne).
 * 2. A town found by another name than its own counts a quarter of its people.
 * 3. A city called by the name of a part of it does not compete with that part: Manhattan is not all of New York.
 * 4. One is taken without asking when it is twenty times as big as the next (Leeds), otherwise the reader is asked.
 */
import { distanceKm } from '../distance.ts'
import { foldPlace } from '../fold-place.ts'
import type { Town } from '../gazetteer/gazetteer.ts'
import type { Candidate } from './town-names.ts'

const TAKEN_WHEN_TIMES = 20
const ABROAD_HEARD_WHEN_TIMES = 100
const OTHER_NAME_COUNTS = 0.25
const SAME_TOWN_KM = 8
const AROUND_KM = 25
/** People. A hamlet of that name near the city says nothing. */
const LARGE_PART = 100_000
const MOST_CHOICES = 8

export type Settled = { one: Town } | { ask: Town[] } | { none: true }

export const weight = ({ town, own }: Pick<Candidate, 'town' | 'own'>): number =>
  Math.max(300, town.population) * (own ? 1 : OTHER_NAME_COUNTS)

export function whichTown(candidates: readonly Candidate[], isHome: (town: Town) => boolean): Settled {
  const apart = withoutDoubles(candidates.filter(one => !isAround(one, candidates)))
  const home = apart.filter(({ town }) => isHome(town))
  const abroad = apart.filter(({ town }) => !isHome(town))
  const biggestHome = home[0] ? weight(home[0]) : 0
  const heard = abroad.filter(candidate => weight(candidate) >= biggestHome * ABROAD_HEARD_WHEN_TIMES)
  if (home.length === 0) return settle(abroad)
  if (heard.length > 0) return { ask: [...home, ...heard].slice(0, MOST_CHOICES).map(({ town }) => town) }
  return settle(home)
}

function settle(ranked: readonly Candidate[]): Settled {
  const [first, second] = ranked
  if (!first) return { none: true }
  if (!second || weight(first) >= weight(second) * TAKEN_WHEN_TIMES) return { one: first.town }
  return { ask: ranked.slice(0, MOST_CHOICES).map(({ town }) => town) }
}

/** Whether it is the city around a part that has the name as its own. */
const isAround = ({ town, own }: Candidate, candidates: readonly Candidate[]): boolean =>
  !own &&
  candidates.some(
    part =>
      part.own &&
      part.town.population >= LARGE_PART &&
      part.town.region.country === town.region.country &&
      distanceKm(part.town, town) < AROUND_KM,
  )

/** Biggest first; a town that the list knows twice, as town and as parish, is one town. */
export function withoutDoubles(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort((a, b) => weight(b) - weight(a) || (a.town.key < b.town.key ? -1 : 1))
  const kept: Candidate[] = []
  const names = new Map(ranked.map(({ town }) => [town, foldPlace(town.name)]))
  for (const candidate of ranked) {
    const name = names.get(candidate.town)
    const double = kept.some(({ town }) => {
      const related = names.get(town) === name || !candidate.own
      return (
        related &&
        town.region.country === candidate.town.region.country &&
        distanceKm(town, candidate.town) < SAME_TOWN_KM
      )
    })
    if (!double) kept.push(candidate)
  }
  return kept
}
