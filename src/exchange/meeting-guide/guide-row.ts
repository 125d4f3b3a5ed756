/** One Meeting Guide meeting, from JSON or from a row of a sheet with the same columns, to one incoming group. */
import { type AttendanceMode, doorPoint, type Place, type PublicContact } from '#contexts/directory/index.ts'
import { cleanEmail, cleanLink, cleanPhone } from '../incoming/clean-contact.ts'
import { cleanLine, cleanWords, LONGEST, textOf } from '../incoming/clean-text.ts'
import { besideName, hearNotes } from '../incoming/hear-notes.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { bareGroup } from '../incoming/incoming-group.ts'
import { madeId } from '../incoming/made-id.ts'
import { readStamp } from '../incoming/read-stamp.ts'
import { RowJournal } from '../incoming/row-journal.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { settleZone } from '../incoming/settle-place.ts'
import { joinNotes, type SortedTags, sortTags } from '../incoming/tag-facts.ts'
import type { GuideRow } from './guide-fields.ts'
import { guideAddress, guideOnline } from './guide-place.ts'
import { guideSchedule } from './guide-time.ts'
import { typeFacts } from './meeting-types.ts'

const MOST_TYPES = 100
/** People's own names, numbers and addresses, given to whoever keeps the list and not to the public (M16, M77). */
const PRIVATE = [1, 2, 3].flatMap(number =>
  ['name', 'email', 'phone'].map(part => `contact_${number}_${part}`),
)

function tagsOf(journal: RowJournal, row: GuideRow): SortedTags {
  const given = row('types')
  const list = Array.isArray(given) ? given : typeof given === 'string' ? given.split(',') : []
  const types = list.slice(0, MOST_TYPES).map(type => cleanLine(journal, 'types', type, 60))
  return sortTags(
    types
      .filter(type => type !== null)
      .flatMap(type => {
        const facts = typeFacts(type)
        if (!facts) journal.repaired('type-unknown', 'types', type, '')
        return facts ?? []
      }),
  )
}

/** The feed's own word where it has one; else what its standard says: a link or number means online, a street a room. */
function attendance(
  row: GuideRow,
  tags: SortedTags,
  place: Place | null,
  online: { url: string | null } | null,
): AttendanceMode {
  const said = textOf(row('attendance_option'))
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  const room = place && (place.street || doorPoint(place)) && !tags.closedForNow
  if (said === 'hybrid' || (said !== 'online' && said !== 'inperson' && online && room)) return 'hybrid'
  const virtual = said === 'online' || (tags.attendance === 'virtual' && !room)
  if (said === 'inperson' || (!virtual && !online)) return 'in-person'
  return online?.url || !online ? 'online' : 'phone'
}

function contactOf(journal: RowJournal, row: GuideRow): PublicContact {
  for (const field of PRIVATE) if (row(field)) journal.repaired('private-contact', field, '', '')
  return {
    phone: cleanPhone(journal, 'phone', row('phone')),
    email: cleanEmail(journal, 'email', row('email')),
    web: cleanLink(journal, 'website', row('website')),
  }
}

/** Reads one row; `number` is its place in the file, from 1. Never throws. */
export function readGuideRow(row: GuideRow, number: number, options: ImportOptions): RowOutcome {
  const journal = new RowJournal({ number, id: null, name: null })
  const line = (field: string) => cleanLine(journal, field, row(field))
  journal.row.id = cleanLine(journal, 'slug', row('slug') ?? row('id'), LONGEST.id)
  const meeting = cleanLine(journal, 'name', row('name'), LONGEST.name)
  journal.row.name = meeting
  if (!meeting) return journal.refuse('no-name')
  const tags = tagsOf(journal, row)
  const address = guideAddress(journal, row, tags.access, options)
  const zone = settleZone(journal, line('timezone'), address.point, address.region, options)
  const given = guideSchedule(journal, row, zone)
  const notes = cleanWords(journal, 'notes', row('notes'), LONGEST.note)
  const heard = hearNotes(journal, [notes, besideName(meeting)], given, options)
  const online = guideOnline(journal, row)
  const mode = attendance(row, tags, address.place, online)
  const place = mode === 'online' || mode === 'phone' ? null : address.place
  if (!place && !online) journal.ask('nowhere', 'place', '', 'held')
  const when = given.pattern.kind === 'weekly' ? given.pattern.days.join(' ') : given.pattern.kind
  const externalId =
    journal.row.id ?? madeId(journal, [meeting, when, given.start, place?.street ?? online?.url])
  const name = cleanLine(journal, 'group', row('group'), LONGEST.name) ?? meeting
  const group = bareGroup(externalId, name, journal.row)
  const explicit = line('group_id') ?? (row('group') ? `${name}|${address.place?.town ?? ''}` : null)
  Object.assign(group, {
    sameAs: explicit,
    words: cleanWords(journal, 'group_notes', row('group_notes')),
    topics: options.topics ?? [],
    forWhom: options.forWhom ?? null,
    bringSomeone: tags.bringSomeone,
    joining: tags.joining,
    communities: tags.communities,
    languages: tags.languages,
    contact: contactOf(journal, row),
    listedBy: line('entity'),
    updatedAt: readStamp(journal, 'updated', row('updated')),
  })
  const shut =
    (tags.closedForNow && mode === 'in-person') || /^inactive$/i.test(textOf(row('attendance_option')))
  if (shut) group.life = { state: 'paused', until: null, note: null }
  const note = joinNotes([name === meeting ? null : meeting, notes, ...tags.notes])
  group.gatherings = [
    {
      externalId,
      mode,
      schedule: heard.schedule,
      notesDoubt: heard.doubt,
      place,
      online: mode === 'in-person' ? null : online,
      note,
    },
  ]
  return journal.settle(group)
}
