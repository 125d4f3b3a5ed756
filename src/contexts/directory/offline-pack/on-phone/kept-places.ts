/** Places from the towns of a pack, so that a place can be typed where there is no network. */
import type { Town } from '../../places/gazetteer/gazetteer.ts'
import { townsAtHand } from '../../places/gazetteer/towns-at-hand.ts'
import type { Places } from '../../places/places.ts'
import { placesFrom } from '../../places/places-from.ts'

export function keptPlaces(towns: readonly Town[], homeCountry: string, locale = 'en'): Places {
  const isExtra = ({ key }: Town) => key.startsWith('x-')
  return placesFrom({
    gazetteer: townsAtHand(towns.filter(town => !isExtra(town))),
    extraTowns: towns.filter(isExtra).map(({ region, ...town }) => ({
      ...town,
      region: region.county ?? '',
      country: region.country,
    })),
    tables: new Map(),
    homeCountries: [homeCountry],
    locale,
    added: [],
    damaged: [],
  })
}
