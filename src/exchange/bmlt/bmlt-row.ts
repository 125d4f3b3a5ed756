/** One row of BMLT JSON to one incoming group with one gathering. */
import type { AttendanceMode } from '#contexts/directory/index.ts'
import { asText, cleanLine, cleanWords, LONGEST } from '../incoming/clean-text.ts'
import { besideName, hearNotes } from '../incoming/hear-notes.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { bareGroup } from '../incoming/incoming-group.ts'
import { knownLanguage } from '../incoming/language.ts'
import { madeId } from '../incoming/made-id.ts'
import { RowJournal } from '../incoming/row-journal.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { settlePoint } from '../incoming/settle-place.ts'
import { joinNotes, type SortedTags, sortTags } from '../incoming/tag-facts.ts'
import type { FormatList } from './bmlt-formats.ts'
import { type BmltMeeting, bmltMeeting } from './bmlt-meeting.ts'
import { bmltOnline, bmltPlace } from './bmlt-place.ts'
import { bmltSchedule } from './bmlt-time.ts'

/** Shown only to signed-in servants of a server: what people did not agree to publish stays behind (M16, M77). */
const PRIVATE = [
  'contact_name_1',
  'contact_phone_1',
  'contact_email_1',
  'contact_name_2',
  'contact_phone_2',
  'contact_email_2',
  'email_contact',
  'admin_notes',
]

function leavePrivateBehind(journal: RowJournal, meeting: BmltMeeting): void {
  for (const field of PRIVATE) if (meeting.field(field)) journal.repaired('private-contact', field, '', '')
}

function attendance(meeting: BmltMeeting, tags: SortedTags): AttendanceMode {
  const said = tags.attendance
  // While its place is shut, a hybrid meeting is an online one.
  if (meeting.venue === 3 || said === 'hybrid') return tags.closedForNow ? 'online' : 'hybrid'
  if (meeting.venue !== 2 && said !== 'virtual') return 'in-person'
  return meeting.field('virtual_meeting_link') || !meeting.field('phone_meeting_number') ? 'online' : 'phone'
}

function languages(journal: RowJournal, meeting: BmltMeeting, tags: SortedTags): string[] {
  const said = tags.languages
  const record = asText(journal, 'lang_enum', meeting.language)
  const main = record ? knownLanguage(record) : null
  if (record && !main) journal.repaired('language-unknown', 'lang_enum', record, '')
  const all = said.length > 0 && !meeting.formats.includes('BL') ? said : [...(main ? [main] : []), ...said]
  return [...new Set(all)].sort()
}

/** Reads one row; `number` is its place in the file, from 1. Never throws. */
export function readBmltRow(
  value: unknown,
  number: number,
  list: FormatList,
  options: ImportOptions,
): RowOutcome {
  const journal = new RowJournal({ number, id: null, name: null })
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return journal.refuse('not-a-record')
  const meeting = bmltMeeting(value as Record<string, unknown>, list)
  journal.row.id = cleanLine(journal, 'id', meeting.id, LONGEST.id)
  const name = cleanLine(journal, 'name', meeting.name, LONGEST.name)
  journal.row.name = name
  if (!meeting.published) return journal.refuse('unpublished')
  if (!name) return journal.refuse('no-name')
  const tags = sortTags(meeting.formats.map(list.byKey).filter(each => each !== null))
  const point = settlePoint(journal, meeting.lat, meeting.lon)
  const region = cleanLine(journal, 'location_province', meeting.field('location_province'))
  const comments = cleanWords(journal, 'comments', meeting.field('comments'), LONGEST.note)
  const mode = attendance(meeting, tags)
  const place =
    mode === 'online' || mode === 'phone' ? null : bmltPlace(journal, meeting, point, tags.access, options)
  const online = mode === 'in-person' ? null : bmltOnline(journal, meeting)
  const given = bmltSchedule(journal, meeting, place?.point ?? point, region, options)
  const heard = hearNotes(journal, [comments, besideName(name), place?.directions ?? null], given, options)
  if (!place && !online) journal.ask('nowhere', 'place', '', 'held')
  leavePrivateBehind(journal, meeting)
  const externalId =
    journal.row.id ??
    madeId(journal, [
      name,
      given.pattern.kind === 'weekly' ? given.pattern.days[0] : '',
      given.start,
      place?.street,
    ])
  const group = bareGroup(externalId, name, journal.row)
  group.topics = options.topics ?? []
  // BMLT holds meetings of people who share the situation; "open" adds that others may come along.
  group.forWhom = options.forWhom ?? 'me'
  group.bringSomeone = tags.bringSomeone
  group.joining = tags.joining
  group.communities = tags.communities
  group.languages = languages(journal, meeting, tags)
  group.listedBy = cleanLine(journal, 'service_body', meeting.body)
  if (tags.closedForNow && mode === 'in-person') group.life = { state: 'paused', until: null, note: null }
  const note = joinNotes([comments, ...tags.notes])
  group.gatherings = [
    { externalId, mode, schedule: heard.schedule, notesDoubt: heard.doubt, place, online, note },
  ]
  return journal.settle(group)
}
