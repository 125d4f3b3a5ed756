/** Where a Meeting Guide meeting is: an address in one line or in parts, exact or only roughly told. */
import type { OnlineWay, Place } from '#contexts/directory/index.ts'
import { cleanLink, cleanPhone } from '../incoming/clean-contact.ts'
import { cleanLine, cleanWords, LONGEST, textOf } from '../incoming/clean-text.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { addressParts } from '../incoming/one-line-address.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import { type Point, settleCountry, settledPoint, settlePoint } from '../incoming/settle-place.ts'
import type { GuideRow } from './guide-fields.ts'

export interface GuideAddress {
  place: Place | null
  point: Point | null
  /** State or province, which tells the zone where nothing else does. */
  region: string | null
}

function pointOf(journal: RowJournal, row: GuideRow): Point | null {
  const pair = row('coordinates')
  const numbers = typeof pair === 'string' ? pair.split(',') : []
  // Four numbers are the corners of an area, not a spot.
  return numbers.length === 2
    ? settlePoint(journal, numbers[0], numbers[1])
    : settlePoint(journal, row('latitude'), row('longitude'))
}

function townOf(journal: RowJournal, row: GuideRow): string | null {
  const city = cleanLine(journal, 'city', row('city'))
  if (city) return city
  const regions = row('regions')
  const last = Array.isArray(regions) ? regions.at(-1) : (row('sub_region') ?? row('region'))
  return cleanLine(journal, 'region', typeof last === 'string' ? last.split('>').at(-1) : last)
}

export function guideAddress(
  journal: RowJournal,
  row: GuideRow,
  access: Place['access'],
  options: ImportOptions,
): GuideAddress {
  const line = (name: string) => cleanLine(journal, name, row(name))
  const written = line('formatted_address') ?? line('address')
  const whole = row('formatted_address') || !row('city') ? addressParts(written ?? '') : null
  const region = line('state') ?? whole?.region ?? null
  const given = line('country') ?? whole?.country ?? null
  const rough =
    row('approximate') === true ||
    /^(yes|true|1)$/i.test(textOf(row('approximate'))) ||
    /^online$/i.test(written ?? '')
  const street = rough ? null : whole ? whole.street : written
  const town = whole?.town ?? townOf(journal, row)
  const postcode = line('postal_code') ?? whole?.postcode ?? null
  const name = line('location')
  const point = pointOf(journal, row)
  if (!street && !town && !postcode && !point) return { place: null, point, region }
  const country = settleCountry(journal, given, region, options)
  const told = { point, pointIs: rough ? ('about' as const) : ('exact' as const) }
  const place: Place = {
    name: name === street ? null : name,
    street,
    town,
    postcode,
    country,
    directions: cleanWords(journal, 'location_notes', row('location_notes'), LONGEST.note),
    ...settledPoint(journal, told, { town, postcode, region, country }, options),
    shown: rough ? 'town' : 'exact',
    access,
    accessNote: null,
  }
  return { place, point: place.point, region }
}

export function guideOnline(journal: RowJournal, row: GuideRow): OnlineWay | null {
  const url = cleanLink(journal, 'conference_url', row('conference_url'))
  const phone = cleanPhone(journal, 'conference_phone', row('conference_phone'))
  if (!url && !phone) return null
  const note = (name: string) => cleanWords(journal, name, row(name), LONGEST.note)
  return {
    url,
    phone,
    note: [note('conference_url_notes'), note('conference_phone_notes')].filter(Boolean).join('\n') || null,
  }
}
