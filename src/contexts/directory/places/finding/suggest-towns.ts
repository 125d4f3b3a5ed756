/** Towns that begin as typed, for choosing while typing: home first, then by size. */
import { foldPlace } from '../fold-place.ts'
import type { Town } from '../gazetteer/gazetteer.ts'
import type { TownNames } from './town-names.ts'
import { weight, withoutDoubles } from './which-town.ts'

const HOME_COUNTS_TIMES = 50
/** While typing, a name in another language should not push aside the towns that really begin so. */
const OTHER_NAME_COUNTS = 0.02

export function suggestTowns(
  names: TownNames,
  isHome: (town: Town) => boolean,
  homeCountries: readonly string[],
  prefix: string,
  { limit = 8, country }: { limit?: number; country?: string | undefined },
): Town[] {
  const folded = foldPlace(prefix.slice(0, 80))
  if (folded === '') return []
  const most = Math.min(limit, 50) * 2
  const asked = country ? [country] : [...homeCountries, undefined]
  const towns = new Map(
    asked.flatMap(one => names.beginning(folded, most, one)).map(found => [found.town.key, found]),
  )
  const likely = (found: { town: Town; own: boolean }) =>
    weight(found) * (isHome(found.town) ? HOME_COUNTS_TIMES : 1) * (found.own ? 1 : OTHER_NAME_COUNTS)
  return withoutDoubles([...towns.values()])
    .sort((a, b) => likely(b) - likely(a) || (a.town.key < b.town.key ? -1 : 1))
    .slice(0, limit)
    .map(({ town }) => town)
}
