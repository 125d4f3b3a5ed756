/** Points, countries and zones from what a row gives, filling blanks from what lies nearest and saying so. */
import type { Place, TownOrPostcode } from '#contexts/directory/index.ts'
import { textOf } from './clean-text.ts'
import { countryCode } from './country.ts'
import type { ImportOptions } from './import-options.ts'
import type { RowJournal } from './row-journal.ts'
import { regionFacts } from './zone-of-region.ts'

export interface Point {
  lat: number
  lon: number
}

const asNumber = (value: unknown): number =>
  typeof value === 'number'
    ? value
    : typeof value === 'string' && /^\s*[-+]?\d{1,3}(\.\d*)?\s*$/.test(value)
      ? Number(value)
      : Number.NaN

/** WGS 84 degrees to five decimals (a metre); 0/0 and anything out of range is unknown, never a place in the sea. */
export function settlePoint(journal: RowJournal, lat: unknown, lon: unknown): Point | null {
  const blank = (value: unknown) => value === '' || value === null || value === undefined
  if (blank(lat) && blank(lon)) return null
  const point = { lat: asNumber(lat), lon: asNumber(lon) }
  const given = `${textOf(lat).slice(0, 30)}, ${textOf(lon).slice(0, 30)}`
  if (!(Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180)) {
    journal.repaired('coordinates-unreadable', 'point', given, '')
    return null
  }
  if (Math.abs(point.lat) < 0.01 && Math.abs(point.lon) < 0.01) {
    journal.repaired('coordinates-zero', 'point', given, '')
    return null
  }
  return { lat: Math.round(point.lat * 1e5) / 1e5, lon: Math.round(point.lon * 1e5) / 1e5 }
}

/** A point with what it is worth: a place keeps both, so that the middle of a town is never taken for a door. */
export type SettledPoint = Pick<Place, 'point' | 'pointIs'>

/** The point as told, else that of the postcode or town where the caller knows it: good for distances, not for doors. */
export function settledPoint(
  journal: RowJournal,
  told: SettledPoint,
  place: TownOrPostcode,
  options: ImportOptions,
): SettledPoint {
  if (told.point || !options.pointOf || (!place.town && !place.postcode)) return told
  const found = options.pointOf(place)
  if (!found) return told
  const { lat, lon, exact } = found
  journal.repaired(
    exact === 'area' ? 'point-from-area' : 'point-from-place',
    'point',
    [place.postcode, place.town].filter(Boolean).join(' '),
    `${lat}, ${lon}`,
  )
  return { point: { lat, lon }, pointIs: 'about' }
}

/** ISO code of the country; a blank one is filled from the state, else from the option. */
export function settleCountry(
  journal: RowJournal,
  given: string | null,
  region: string | null,
  options: ImportOptions,
): string | null {
  const code = given === null ? null : countryCode(given)
  if (code) return code
  if (given !== null) journal.repaired('country-unknown', 'country', given, '')
  const fromRegion = region === null ? null : (regionFacts(region)?.country ?? null)
  if (fromRegion && (!options.country || options.country === fromRegion)) {
    journal.repaired('country-from-region', 'country', region ?? '', fromRegion)
    return fromRegion
  }
  if (options.country) journal.repaired('country-default', 'country', '', options.country)
  return options.country ?? null
}

const known = new Map<string, string | null>()

/** The zone in its own spelling, or null when there is no such zone. */
export function knownZone(name: string): string | null {
  const cached = known.get(name)
  if (cached !== undefined) return cached
  let zone: string | null = null
  // Offsets such as "+01:00" are zones to Intl, but they do not know summer time.
  if (/^[A-Za-z][A-Za-z0-9_+/-]{1,40}$/.test(name)) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name })
      zone = name
    } catch {
      zone = null
    }
  }
  if (known.size < 2_000) known.set(name, zone)
  return zone
}

/** The zone as given, else at the point, else as told for the file, else of the state; else a person is asked. */
export function settleZone(
  journal: RowJournal,
  given: string | null,
  point: Point | null,
  region: string | null,
  options: ImportOptions,
): string {
  if (given !== null) {
    const zone = knownZone(given)
    if (zone) return zone
    journal.repaired('zone-unknown', 'zone', given, '')
  }
  const atPoint = point && options.zoneOf?.(point)
  if (atPoint) {
    journal.repaired('zone-from-point', 'zone', '', atPoint)
    return atPoint
  }
  if (options.zone) {
    journal.repaired('zone-default', 'zone', '', options.zone)
    return options.zone
  }
  const facts = region === null ? null : regionFacts(region)
  if (facts?.zone) {
    journal.repaired('zone-from-region', 'zone', region ?? '', facts.zone)
    if (facts.split) journal.ask('zone-guessed', 'zone', `${region}: ${facts.zone}`, 'shown')
    return facts.zone
  }
  journal.ask('zone-missing', 'zone', given ?? '', 'held')
  return 'Etc/UTC'
}
