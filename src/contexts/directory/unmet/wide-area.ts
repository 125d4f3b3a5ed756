/** The wide area a place lies in: a county, a state, a province. Nothing finer is ever counted (R2). */
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'

export interface WideArea {
  /** ISO 3166 alpha-2; empty: no place was given. */
  country: string
  /** Its own name, never translated; empty where it is not known. */
  region: string
}

export const NO_PLACE: WideArea = { country: '', region: '' }

/** The county where counties are what people know, elsewhere the state or province. */
export function wideAreaOf(place: FoundPlace, places: Pick<Places, 'region'>): WideArea {
  const region = places.region(place)
  return { country: place.country, region: region?.county ?? region?.wide ?? '' }
}
