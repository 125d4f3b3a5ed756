/** A place as this reader is told of it: towns as those who live there call them, countries in the reader's language. */
import { languageOf } from '#ui/languages/language.ts'
import type { FoundPlace } from '../places/place-name.ts'
import { countryName } from '../places/regions/region.ts'
import type { Understood } from './find-answer.ts'

export function placeForReader(place: Understood['place'], locale: string): Understood['place'] {
  if (languageOf(locale) === 'en') return place
  const told = (one: FoundPlace): FoundPlace => {
    const country = countryName(one.country)
    const here = countryName(one.country, locale)
    if (one.region !== null && one.region === country) return { ...one, region: here }
    return one.kind === 'area' && one.name === country ? { ...one, name: here ?? one.name } : one
  }
  if (place.kind === 'found') return { ...place, place: told(place.place) }
  if (place.kind === 'ambiguous') return { ...place, places: place.places.map(told) }
  return place.kind === 'unknown' ? { ...place, suggestions: place.suggestions.map(told) } : place
}
