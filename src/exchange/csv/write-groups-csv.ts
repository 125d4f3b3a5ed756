/** Our own sheet, out: one row per gathering, the group's columns on each, safe to open in any spreadsheet program. */
import { type SourceGathering, type SourceGroup, saySchedule } from '#contexts/directory/index.ts'
import { english } from '#ui/messages/translator.ts'
import { COLUMNS, type Column } from './columns.ts'
import { csvCell } from './harmless-cell.ts'
import { FOR_WHOM_WORDS, MODE_WORDS, sayAccess, sayCost } from './plain-words.ts'
import { answerCells } from './sheet-answers.ts'
import { scheduleAsData } from './sheet-time.ts'

type Cells = Partial<Record<Column, string | null>>

function groupCells(group: SourceGroup): Cells {
  return {
    id: group.externalId,
    name: group.name,
    topics: group.topics.join('; '),
    summary: group.summary,
    description: group.words,
    language: group.languages.join('; '),
    'for whom': group.forWhom && FOR_WHOM_WORDS[group.forWhom],
    communities: group.communities.join('; '),
    cost: group.cost && sayCost(group.cost),
    joining: group.joining.replace('-', ' '),
    'bring someone': group.bringSomeone,
    phone: group.contact.phone,
    email: group.contact.email,
    website: group.contact.web,
    ...answerCells(group),
    status: group.life?.state ?? null,
    until: group.life?.until ?? null,
    'status note': group.life?.note ?? null,
    'listed by': group.listedBy,
    updated:
      group.updatedAt === null
        ? null
        : new Date(group.updatedAt).toISOString().slice(0, 19).replace('T', ' '),
  }
}

function gatheringCells(
  { externalId, mode, schedule, notesDoubt, place, online, note }: SourceGathering,
  today: string,
): Cells {
  const said = saySchedule(schedule, english, { today, form: 'full' })
  return {
    'gathering id': externalId,
    when: said,
    timezone: schedule.zone,
    how: MODE_WORDS[mode],
    place: place?.name ?? null,
    street: place?.street ?? null,
    town: place?.town ?? null,
    postcode: place?.postcode ?? null,
    country: place?.country ?? null,
    latitude: place?.point ? String(place.point.lat) : null,
    longitude: place?.point ? String(place.point.lon) : null,
    'position is about': place?.pointIs === 'about' ? 'yes' : null,
    directions: place?.directions ?? null,
    'address shown': place?.shown === 'town' ? 'town only' : null,
    access: place && sayAccess(place.access),
    'access note': place?.accessNote ?? null,
    link: online?.url ?? null,
    'dial in': online?.phone ?? null,
    'online note': online?.note ?? null,
    note,
    'schedule as data': scheduleAsData(schedule, notesDoubt, said),
  }
}

const lineOf = (cells: Cells): string =>
  `${COLUMNS.map(column => csvCell(cells[column] ?? '')).join(',')}\r\n`

/**
 * Lines with their breaks, the heading first. `today` is a local date: past dates are not said in "when".
 * Hand in what may leave: a public feed passes each group through `publicGroup` first.
 */
export function* writeGroupsCsv(groups: Iterable<SourceGroup>, today: string): Generator<string> {
  yield csvHeading
  yield* csvRows(groups, today)
}

export const csvHeading = `${COLUMNS.join(',')}\r\n`

/** The same without the heading. */
export function* csvRows(groups: Iterable<SourceGroup>, today: string): Generator<string> {
  for (const group of groups) {
    const shared = groupCells(group)
    if (group.gatherings.length === 0) yield lineOf(shared)
    for (const gathering of group.gatherings) yield lineOf({ ...shared, ...gatheringCells(gathering, today) })
  }
}
