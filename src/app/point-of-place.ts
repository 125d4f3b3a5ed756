/** Where a place without coordinates lies, as nearly as its postcode and town tell. Never a door. */
import { distanceKm, type FoundPlace, type Places } from '#contexts/directory/index.ts'
import type { PlacePoint, TownOrPostcode } from '#exchange/incoming/import-options.ts'

/** No British postcode area reaches farther from its middle. */
const ACROSS_AN_AREA_KM = 130
const NAMESAKES = 50

/**
 * The postcode's own district where it is known; else the town, the one in the postcode's area where several bear
 * the name; else the wide area of the postcode. Null where nothing is known, or several towns fit and nothing tells
 * them apart.
 */
export function pointOfPlace(
  { town, postcode, region, country }: TownOrPostcode,
  places: Pick<Places, 'find' | 'suggest'>,
): PlacePoint | null {
  const within = { country: country ?? undefined }
  const answer = postcode ? places.find(postcode, within) : null
  const code = answer?.kind === 'found' ? answer.place : null
  if (code?.kind === 'postcode') return pointAt(code, 'postcode')
  const area = code?.kind === 'district' ? code : null
  const found = town && townNear(town)
  if (found) return pointAt(found, 'town')
  return area && pointAt(area, 'area')

  function townNear(name: string): FoundPlace | null {
    const first = region ? places.find(`${name}, ${region}`, within) : null
    if (first?.kind === 'found' && isNear(first.place)) return first.place
    const named = places.find(name, within)
    const one = named.kind === 'found' && named.place.kind === 'town' ? named.place : null
    if (!area || (one && isNear(one))) return one
    const others = named.kind === 'ambiguous' ? named.places : []
    const alike = places
      .suggest(name, { ...within, limit: NAMESAKES })
      .filter(other => other.name.toLowerCase() === (one?.name ?? name).toLowerCase())
    const near = [...others, ...alike].filter(isNear)
    return near.sort((a, b) => distanceKm(a, area) - distanceKm(b, area))[0] ?? null
  }

  function isNear(place: FoundPlace): boolean {
    return place.kind === 'town' && (!area || distanceKm(place, area) <= ACROSS_AN_AREA_KM)
  }
}

const pointAt = ({ lat, lon }: FoundPlace, exact: PlacePoint['exact']): PlacePoint => ({ lat, lon, exact })
