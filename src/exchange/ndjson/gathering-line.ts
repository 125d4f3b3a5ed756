/** The gatherings of one line of our ndjson, untrusted, with their places and ways in. */
import { ACCESS_FACTS, type OnlineWay, type Place } from '#contexts/directory/index.ts'
import { cleanLink, cleanPhone } from '../incoming/clean-contact.ts'
import { cleanLine, cleanWords, LONGEST } from '../incoming/clean-text.ts'
import type { IncomingGathering } from '../incoming/incoming-group.ts'
import { knownDoubt, knownSchedule } from '../incoming/known-schedule.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import { settlePoint } from '../incoming/settle-place.ts'
import { byAppointment } from '../incoming/settle-schedule.ts'
import { fieldsOf, oneOf } from './untrusted-fields.ts'

function placeOf(journal: RowJournal, value: unknown): Place | null {
  if (value === null || value === undefined) return null
  const place = fieldsOf(value)
  const line = (field: string) => cleanLine(journal, field, place[field])
  const point = fieldsOf(place.point)
  const facts = fieldsOf(place.access)
  const access = ACCESS_FACTS.flatMap(fact =>
    facts[fact] === 'yes' || facts[fact] === 'no' ? [[fact, facts[fact]] as const] : [],
  )
  const country = line('country')
  return {
    name: line('name'),
    street: line('street'),
    town: line('town'),
    postcode: line('postcode'),
    country: country && /^[A-Z]{2}$/.test(country) ? country : null,
    directions: cleanWords(journal, 'directions', place.directions, LONGEST.note),
    point: settlePoint(journal, point.lat, point.lon),
    pointIs: place.pointIs === 'about' ? 'about' : 'exact',
    // Withheld unless it plainly says otherwise: a mistake here would show somebody's street.
    shown: place.shown === 'exact' ? 'exact' : 'town',
    access: Object.fromEntries(access),
    accessNote: line('accessNote'),
  }
}

function onlineOf(journal: RowJournal, value: unknown): OnlineWay | null {
  const given = fieldsOf(value)
  const url = cleanLink(journal, 'online.url', given.url)
  const phone = cleanPhone(journal, 'online.phone', given.phone)
  const note = cleanWords(journal, 'online.note', given.note, LONGEST.note)
  return url || phone || note ? { url, phone, note } : null
}

/**
 * `number` counts the gatherings of the group from 1, for one that has no id. `own`: it comes from one of our own
 * directories, where it stood as it is.
 */
export function gatheringOf(
  journal: RowJournal,
  value: unknown,
  of: { groupId: string; number: number; own: boolean },
): IncomingGathering {
  const given = fieldsOf(value)
  const schedule = knownSchedule(given.schedule)
  if (!schedule) journal.ask('when-unread', 'schedule', '', 'held')
  const mode = oneOf(['in-person', 'online', 'phone', 'hybrid'] as const, given.mode)
  const place = placeOf(journal, given.place)
  const online = onlineOf(journal, given.online)
  if (!place && !online && !of.own) journal.ask('nowhere', 'place', '', 'held')
  return {
    externalId:
      cleanLine(journal, 'gathering id', given.externalId ?? given.id, LONGEST.id) ??
      `${of.groupId}#${of.number}`,
    mode: mode ?? (online && !place ? 'online' : 'in-person'),
    schedule: schedule ?? byAppointment('Etc/UTC'),
    notesDoubt: knownDoubt(journal, given.notesDoubt),
    place,
    online,
    note: cleanWords(journal, 'note', given.note, LONGEST.note),
  }
}
