/** One BMLT meeting, the same for `GetSearchResults` (strings, Sunday is 1) and the REST shape (numbers, Sunday is 0). */
import type { Weekday } from '#contexts/directory/index.ts'
import { textOf } from '../incoming/clean-text.ts'
import type { FormatList } from './bmlt-formats.ts'

export interface BmltMeeting {
  id: unknown
  name: unknown
  body: unknown
  published: boolean
  day: Weekday | null
  dayGiven: string
  start: unknown
  length: unknown
  zone: unknown
  venue: 1 | 2 | 3
  formats: string[]
  language: unknown
  lat: unknown
  lon: unknown
  /** Everything that has the same name in both shapes (`location_street`, `comments` …). */
  field(name: string): unknown
}

const SUNDAY_FIRST: readonly Weekday[] = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']

function wholeNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null
  return typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : null
}

/** More formats than this on one meeting is no meeting. */
const MOST_FORMATS = 100

export function bmltMeeting(row: Record<string, unknown>, list: FormatList): BmltMeeting {
  const field = (name: string): unknown => (Object.hasOwn(row, name) ? row[name] : undefined)
  const rest = Object.hasOwn(row, 'startTime') || Object.hasOwn(row, 'serviceBodyId')
  const dayGiven = rest ? field('day') : field('weekday_tinyint')
  const dayNumber = wholeNumber(dayGiven)
  const day = dayNumber === null ? null : SUNDAY_FIRST[rest ? dayNumber : dayNumber - 1]
  const letters = field('formats')
  const ids = field('formatIds')
  const formats = rest
    ? (Array.isArray(ids) ? ids.slice(0, MOST_FORMATS) : []).map(id => list.keyOf(textOf(id)) ?? '')
    : typeof letters === 'string'
      ? letters.split(',', MOST_FORMATS)
      : []
  const venue = wholeNumber(rest ? field('venueType') : field('venue_type'))
  const published = field('published')
  return {
    id: field(rest ? 'id' : 'id_bigint'),
    name: field(rest ? 'name' : 'meeting_name'),
    body: rest ? field('serviceBodyId') : (field('service_body_name') ?? field('service_body_bigint')),
    published: !(published === '0' || published === 0 || published === false),
    day: day ?? null,
    dayGiven: textOf(dayGiven).slice(0, 40),
    start: field(rest ? 'startTime' : 'start_time'),
    length: field(rest ? 'duration' : 'duration_time'),
    zone: field(rest ? 'timeZone' : 'time_zone'),
    venue: rest && field('temporarilyVirtual') === true ? 2 : venue === 2 || venue === 3 ? venue : 1,
    formats: formats.map(key => key.trim()).filter(key => key !== ''),
    language: field('lang_enum'),
    lat: field('latitude'),
    lon: field('longitude'),
    field,
  }
}
