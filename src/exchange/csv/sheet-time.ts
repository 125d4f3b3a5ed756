/** When people meet, from a sheet: in plain language, or exactly as we wrote it ourselves. */
import { type NotesDoubt, readSchedule, type Schedule, saySchedule } from '#contexts/directory/index.ts'
import { english } from '#ui/messages/translator.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { knownDoubt, knownSchedule } from '../incoming/known-schedule.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import { byAppointment } from '../incoming/settle-schedule.ts'
import type { SheetRow } from './sheet-cells.ts'

export interface SheetTime {
  schedule: Schedule
  doubt: NotesDoubt | null
}

/** The schedule as data beside the words it was said in: once somebody edits the words, the words count. */
export function scheduleAsData(schedule: Schedule, doubt: NotesDoubt | null, said: string): string {
  return JSON.stringify({ said, schedule, ...(doubt && { doubt }) })
}

function exactly(journal: RowJournal, row: SheetRow): SheetTime | null {
  const given = row('schedule as data')
  if (!given) return null
  let parsed: Record<string, unknown>
  try {
    parsed = Object(JSON.parse(given))
  } catch {
    return null
  }
  const schedule = parsed.said === (row('when') ?? '') ? knownSchedule(parsed.schedule) : null
  return schedule && { schedule, doubt: knownDoubt(journal, parsed.doubt) }
}

/** Columns "day", "time" and "end" say the same as "when" would in one line. */
function wordsOf(row: SheetRow): string {
  const when = row('when')
  if (when) return when
  const hours = [row('time'), row('end')].filter(Boolean).join(' - ')
  return [row('day'), hours].filter(Boolean).join(', ')
}

const isTimeless = (words: string): boolean =>
  words === '' || /^(by )?(appointment|arrangement)$/i.test(words)

/** Always a schedule; what cannot be read is held until a person has looked, what is doubtful is shown with its words. */
export function sheetTime(
  journal: RowJournal,
  row: SheetRow,
  zone: string,
  options: ImportOptions,
): SheetTime {
  const exact = exactly(journal, row)
  if (exact) return exact
  const words = wordsOf(row).replace(/\s+/g, ' ')
  if (isTimeless(words)) {
    if (words === '') journal.ask('when-unread', 'when', '', 'held')
    return { schedule: byAppointment(zone), doubt: null }
  }
  const reading = readSchedule(words, { zone, today: options.today })
  if (!reading.ok) {
    journal.ask('when-unread', 'when', words, 'held')
    return { schedule: byAppointment(zone), doubt: null }
  }
  const { schedule, confidence } = reading
  if (confidence === 'likely')
    journal.repaired(
      'when-read-as',
      'when',
      words,
      saySchedule(schedule, english, { today: options.today, form: 'full' }),
    )
  if (confidence !== 'unsure') return { schedule, doubt: null }
  journal.ask('dates-in-notes', 'when', words, 'shown')
  return { schedule, doubt: { kind: 'unread', words: words.slice(0, 500), given: schedule } }
}
