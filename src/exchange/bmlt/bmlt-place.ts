/** The ten-part address of BMLT as a place people can find, and its links and numbers as a way in. */
import type { OnlineWay, Place } from '#contexts/directory/index.ts'
import { cleanLink, cleanPhone } from '../incoming/clean-contact.ts'
import { cleanLine, cleanWords, LONGEST } from '../incoming/clean-text.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { plainDirections, withoutLooseEnd } from '../incoming/plain-place.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import { type Point, settleCountry, settledPoint } from '../incoming/settle-place.ts'
import type { BmltMeeting } from './bmlt-meeting.ts'

/** Fields exported with their prompt: "Bus Lines#@-@#Bus Bx 15". Only what was answered is kept. */
const answered = (text: string | null): string | null => text?.split('#@-@#').at(-1)?.trim() || null

export function bmltPlace(
  journal: RowJournal,
  meeting: BmltMeeting,
  point: Point | null,
  access: Place['access'],
  options: ImportOptions,
): Place | null {
  const line = (name: string) => {
    const text = answered(cleanLine(journal, name, meeting.field(name)))
    return text && withoutLooseEnd(text)
  }
  const region = line('location_province')
  const borough = line('location_city_subsection')
  // What people there call their town: Brooklyn, not New York.
  const town = borough ?? line('location_municipality') ?? line('location_neighborhood')
  const street = line('location_street')
  const name = line('location_text')
  const postcode = line('location_postal_code_1')
  const bus = line('bus_lines')
  const train = line('train_lines')
  const ways = [
    answered(cleanWords(journal, 'location_info', meeting.field('location_info'), LONGEST.note)),
    bus,
    train,
  ]
  if (!street && !town && !postcode && !name && !point) return null
  const country = settleCountry(journal, line('location_nation'), region, options)
  return {
    name,
    street,
    town,
    postcode,
    country,
    directions: plainDirections(ways.filter(way => way !== null).join('\n')) || null,
    ...settledPoint(journal, { point, pointIs: 'exact' }, { town, postcode, region, country }, options),
    shown: 'exact',
    access: { ...access, ...(bus && { 'near-bus': 'yes' }), ...(train && { 'near-train': 'yes' }) },
    accessNote: null,
  }
}

export function bmltOnline(journal: RowJournal, meeting: BmltMeeting): OnlineWay | null {
  const url = cleanLink(journal, 'virtual_meeting_link', meeting.field('virtual_meeting_link'))
  const phone = cleanPhone(journal, 'phone_meeting_number', meeting.field('phone_meeting_number'))
  const note = cleanWords(
    journal,
    'virtual_meeting_additional_info',
    meeting.field('virtual_meeting_additional_info'),
    LONGEST.note,
  )
  return url || phone || note ? { url, phone, note } : null
}
