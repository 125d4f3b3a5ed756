/** What notes beside a schedule add to it: fewer dates, or a doubt. */
import {
  type NotesDoubt,
  normalSchedule,
  readScheduleHint,
  readStop,
  type Schedule,
  type StopRead,
} from '#contexts/directory/index.ts'
import type { ImportOptions } from './import-options.ts'
import type { RowJournal } from './row-journal.ts'

export interface HeardSchedule {
  schedule: Schedule
  doubt: NotesDoubt | null
}

/** Notes without any of these say nothing about dates and need no reading. */
const MAY_SPEAK =
  /\b[1-5](st|nd|rd|th)\b|\b(first|second|third|fourth|fifth|last|every|each|alternat|other|odd|even|bi-?weekly|fortnight|only|weeks?|months?|monthly|closed?|closes|cancel|holidays?|summer|winter|season|breaks?|terms?|from|until|till?|through|starts?|begins?|ends?|except|suspend|reopen|not meet|doesn|no (meeting|mtg|group)|memorial|labou?r|independence|thanksgiving)|\d{1,2}\/\d|\b(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i

/** Parts of the year named in a way that is about when, even if we cannot say how. */
const PART_OF_YEAR =
  /\b(memorial|labou?r|independence|thanksgiving) day\b|\b(in|during|from|until|till|through|closes|ends|except) (january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** What stands beside a name rather than in it: "Harbour (no meeting on the first Tuesday)", "Harbour - 2nd Friday only". */
export const besideName = (name: string): string | null =>
  /\(([^)]+)\)|\s[-–—*:]+\s+(.+)$/.exec(name)?.slice(1).find(Boolean) ?? null

function doubted(journal: RowJournal, words: string, given: Schedule): HeardSchedule {
  journal.ask('dates-in-notes', 'schedule', words, 'shown')
  return { schedule: given, doubt: { kind: 'unread', words, given } }
}

function stopped(journal: RowJournal, { how, on, words }: StopRead, given: Schedule): HeardSchedule {
  const said = words.slice(0, 500)
  journal.ask('stopped-in-notes', 'schedule', said, 'shown')
  return { schedule: given, doubt: { kind: 'stopped', words: said, given, stop: { how, on } } }
}

/**
 * Dates read from notes are fewer than the ones the source's own fields give. They are shown, said to be a proposal,
 * since that can only spare somebody a locked door; the source's schedule is kept beside them, and a person is asked.
 * Where notes speak of dates we cannot read, the source's schedule is shown with the words that raise the doubt. Notes
 * that say it has ended, paused or moved are believed with caution, whatever else they say.
 */
export function hearNotes(
  journal: RowJournal,
  notes: (string | null)[],
  given: Schedule,
  options: ImportOptions,
): HeardSchedule {
  for (const text of notes) {
    const stop = text ? readStop(text, { zone: given.zone, today: options.today }) : null
    if (stop) return stopped(journal, stop, given)
    if (!text || !MAY_SPEAK.test(text)) continue
    const hint = readScheduleHint(text, given, options.today)
    const words = (hint?.words ?? text).slice(0, 500)
    if (!hint) {
      if (PART_OF_YEAR.test(text) && given.start !== null) return doubted(journal, words, given)
      continue
    }
    const same = JSON.stringify(hint.schedule) === JSON.stringify(normalSchedule(given))
    if (!hint.schedule || same) return doubted(journal, words, given)
    journal.ask('schedule-from-notes', 'schedule', words, 'shown')
    return { schedule: hint.schedule, doubt: { kind: 'proposed', words, given } }
  }
  return { schedule: given, doubt: null }
}
