/** Where a place without coordinates lies, as nearly as its postcode and town tell. Never a door. */
import { distanceKm } from './distance.ts'
import type { FoundPlace } from './place-name.ts'
import type { Places } from './places-from.ts'

export interface TownOrPostcode {
  town: string | null
  postcode: string | null
  /** State, province or county, as written. */
  region: string | null
  /** ISO 3166 alpha-2. */
  country: string | null
}

/** The middle of a place, WGS 84 degrees. `area`: only the wide area of the postcode, tens of kilometres across. */
export interface PlacePoint {
  lat: number
  lon: number
  exact: 'postcode' | 'town' | 'area'
}

/** How far a British postcode area reaches from its middle at most; where few people live, farther. */
const REACH_KM = 80
const WIDE_REACH_KM = 130
const WIDE_AREAS = new Set(
  ['BT', 'DG', 'HS', 'IV', 'KW', 'LL', 'PA', 'PH', 'SA', 'SY', 'ZE'].map(one => `a-${one}`),
)

/**
 * The postcode's own district where it is known; else the town, the one in the postcode's area where several bear
 * the name; else the wide area of the postcode. Null where nothing is known, or several towns fit and nothing tells
 * them apart.
 */
export function pointOfPlace(
  { town, postcode, region, country }: TownOrPostcode,
  places: Pick<Places, 'find' | 'towns'>,
): PlacePoint | null {
  const within = { country: country ?? undefined }
  const answer = postcode ? places.find(postcode, within) : null
  const code = answer?.kind === 'found' ? answer.place : null
  if (code?.kind === 'postcode') return pointAt(code, 'postcode')
  const area = code?.kind === 'district' ? code : null
  for (const text of town ? [region && `${town}, ${region}`, town] : []) {
    const found = text && (area ? nearest(places.towns(text, within), area) : onlyTown(text))
    if (found) return pointAt(found, 'town')
  }
  return area && pointAt(area, 'area')

  function onlyTown(text: string): FoundPlace | null {
    const named = places.find(text, within)
    return named.kind === 'found' && named.place.kind === 'town' ? named.place : null
  }
}

function nearest(towns: FoundPlace[], area: FoundPlace): FoundPlace | null {
  const reach = WIDE_AREAS.has(area.key) ? WIDE_REACH_KM : REACH_KM
  const near = towns
    .map(town => ({ town, km: distanceKm(town, area) }))
    .filter(({ km }) => km <= reach)
    .sort((a, b) => a.km - b.km)
  return near[0]?.town ?? null
}

const pointAt = ({ lat, lon }: FoundPlace, exact: PlacePoint['exact']): PlacePoint => ({ lat, lon, exact })
