/** One row of our sheet to one incoming group with the gathering it tells of. */
import { foldName } from '#contexts/directory/index.ts'
import { cleanLine, cleanWords, LONGEST } from '../incoming/clean-text.ts'
import { hearNotes } from '../incoming/hear-notes.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { bareGroup, type IncomingGathering } from '../incoming/incoming-group.ts'
import { madeId } from '../incoming/made-id.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { settleZone } from '../incoming/settle-place.ts'
import type { Column } from './columns.ts'
import { readMode } from './plain-words.ts'
import type { SheetRow } from './sheet-cells.ts'
import { fillFromSheet } from './sheet-group.ts'
import { sheetOnline, sheetPlace } from './sheet-place.ts'
import { sheetTime } from './sheet-time.ts'

const ABOUT_A_GATHERING: Column[] = [
  'gathering id',
  'when',
  'day',
  'time',
  'how',
  'place',
  'street',
  'town',
  'postcode',
  'latitude',
  'link',
  'dial in',
  'schedule as data',
]

/** `own`: it comes from one of our own directories, where it stood as it is. */
function gatheringOf(
  journal: RowJournal,
  row: SheetRow,
  { externalId, own }: { externalId: string; own: boolean },
  options: ImportOptions,
): IncomingGathering {
  const place = sheetPlace(journal, row, options)
  const online = sheetOnline(journal, row)
  const zone = settleZone(
    journal,
    cleanLine(journal, 'timezone', row('timezone')),
    place?.point ?? null,
    row('region'),
    options,
  )
  const time = sheetTime(journal, row, zone, options)
  const note = cleanWords(journal, 'note', row('note'), LONGEST.note)
  const heard = row('schedule as data')
    ? { schedule: time.schedule, doubt: null }
    : hearNotes(journal, [note], time.schedule, options)
  const how = cleanLine(journal, 'how', row('how'))
  const said = how === null ? null : readMode(how)
  if (how !== null && said === null) journal.repaired('value-unknown', 'how', how, '')
  const told = online?.url ? 'online' : online?.phone ? 'phone' : 'in-person'
  const mode = said ?? (place?.street && online ? 'hybrid' : told)
  const keepsPlace = mode === 'in-person' || mode === 'hybrid'
  const kept = { place: keepsPlace ? place : null, online: mode === 'in-person' ? null : online }
  if (!kept.place && !kept.online && !own) journal.ask('nowhere', 'place', '', 'held')
  return { externalId, mode, schedule: heard.schedule, notesDoubt: heard.doubt ?? time.doubt, ...kept, note }
}

/** Rows with one id, or without ids one name in one town, are one group: its gatherings are counted in their order. */
export function readSheetRow(
  journal: RowJournal,
  row: SheetRow,
  nth: (groupId: string) => number,
  options: ImportOptions,
): RowOutcome {
  journal.row.id = cleanLine(journal, 'id', row('id'), LONGEST.id)
  const name = cleanLine(journal, 'name', row('name'), LONGEST.name)
  journal.row.name = name
  if (!name) return journal.refuse('no-name')
  const externalId = journal.row.id ?? madeId(journal, [name, row('town') ?? row('postcode') ?? row('link')])
  const group = bareGroup(externalId, name, journal.row)
  group.sameAs = foldName(externalId) === '' ? null : externalId
  fillFromSheet(journal, row, group, options)
  const own = options.ownExport === true && Boolean(group.record?.code)
  if (ABOUT_A_GATHERING.some(column => row(column) !== null)) {
    const id = cleanLine(journal, 'gathering id', row('gathering id'), LONGEST.id)
    const gathering = { externalId: id ?? `${externalId}#${nth(externalId)}`, own }
    group.gatherings = [gatheringOf(journal, row, gathering, options)]
  } else if (group.life === null && !own) journal.ask('when-unread', 'when', '', 'held')
  return journal.settle(group)
}
