/**
 * Which is meant where a town and an area have one name, or whether to ask.
 *
 * 1. A town of some size that lies in the area is what people mean by the name: Bristol, Oslo, New York.
 * 2. Otherwise an area at home is meant: Norfolk, Essex, Wales; a small town in it of the same name is asked about.
 *    Of several areas at home one is taken that has twenty times the people of the next: Kings County is Brooklyn.
 * 3. An area abroad is heard where no town at home has the name, and competes with the towns abroad by people.
 */
import type { Area } from '../areas/area.ts'
import type { AreaFinder } from '../areas/find-area.ts'
import type { Town } from '../gazetteer/gazetteer.ts'
import type { FoundPlace } from '../place-name.ts'
import type { Candidate } from './town-names.ts'
import { weight, withoutDoubles } from './which-town.ts'

/** People. */
const TOWN_IS_MEANT = 10_000
const TAKEN_WHEN_TIMES = 20
const MOST_CHOICES = 8

interface Among {
  finder: AreaFinder
  isHome: (country: string) => boolean
  shown: (town: Town) => FoundPlace
}

/** The area, or the areas and towns to choose from; null where towns alone are meant. */
export function townOrArea(
  candidates: readonly Candidate[],
  areas: readonly Area[],
  { finder, isHome, shown }: Among,
): FoundPlace[] | null {
  const townsIn = (area: Area) => candidates.filter(({ town, own }) => own && finder.holds(area, town))
  const meant = areas.filter(area => townsIn(area).every(({ town }) => town.population < TOWN_IS_MEANT))
  const home = meant.filter(area => isMadeUp(area) || isHome(area.region.country))
  if (home.length > 0) {
    const small = withoutDoubles(home.flatMap(townsIn)).map(({ town }) => shown(town))
    const [first, ...others] = home.map(finder.shown).sort((a, b) => b.population - a.population)
    const rest = others.filter(({ population }) => first!.population < population * TAKEN_WHEN_TIMES)
    return [first!, ...rest, ...small].slice(0, MOST_CHOICES)
  }
  if (meant.length === 0 || candidates.some(({ town }) => isHome(town.region.country))) return null
  const ranked = [
    ...meant.map(finder.shown).map(place => ({ place, people: place.population })),
    ...withoutDoubles(candidates).map(found => ({ place: shown(found.town), people: weight(found) })),
  ].sort((a, b) => b.people - a.people)
  const [first, second] = ranked
  if (first!.people >= (second?.people ?? 0) * TAKEN_WHEN_TIMES)
    return first!.place.kind === 'area' ? [first!.place] : null
  return ranked.slice(0, MOST_CHOICES).map(({ place }) => place)
}

const isMadeUp = ({ key }: Area): boolean => key.startsWith('x-')
