/** The answers, agreements and own record in a row of our sheet; and the cells they are written in. */
import type { SourceGroup } from '#contexts/directory/index.ts'
import {
  cleanConfirmations,
  cleanPastDay,
  cleanRecord,
  cleanSize,
  cleanStatements,
  spokenAnswers,
} from '../incoming/clean-answers.ts'
import { cleanLine, cleanWords, LONGEST } from '../incoming/clean-text.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import { KIND_COLUMNS, sayKindAnswer } from './answer-words.ts'
import type { Column } from './columns.ts'
import {
  cellLines,
  readConfirmation,
  readStatements,
  sayConfirmations,
  sayStatements,
} from './dated-lines.ts'
import { oneWord } from './one-word.ts'
import { readYesNo } from './plain-words.ts'
import type { SheetRow } from './sheet-cells.ts'

type Happens = NonNullable<SourceGroup['happens']>

/** "6 to 9", "about 8 people". A lone "up to 12" says too little. */
function sizeOf(journal: RowJournal, row: SheetRow): Happens['usualSize'] {
  const text = cleanLine(journal, 'how many', row('how many'))
  if (text === null) return null
  const said =
    /^(?:about|around|usually|some)?\s*(\d{1,5})(?:\s*(?:to|[-–—])\s*(\d{1,5}))?(?:\s*\p{L}+)?$/iu.exec(text)
  if (said) return cleanSize(journal, 'how many', Number(said[1]), Number(said[2] ?? said[1]))
  journal.repaired('value-unknown', 'how many', text, '')
  return null
}

function happensOf(journal: RowJournal, row: SheetRow): Happens {
  const words = (column: Column) => cleanWords(journal, column, row(column), LONGEST.note)
  const listens = oneWord(journal, row, 'just listen', text => yesOrNo(readYesNo(text)))
  return {
    whoComes: words('who comes'),
    firstVisit: words('first visit'),
    whoMeetsYou: words('who meets you'),
    usualSize: sizeOf(journal, row),
    listeningOnly: listens,
    newcomersNow: oneWord(journal, row, 'new people now', readYesNo),
    notThis: cellLines(row('not this'))
      .map(each => cleanLine(journal, 'not this', each, LONGEST.note))
      .filter(each => each !== null),
  }
}

const yesOrNo = (said: 'yes' | 'ask' | 'no' | null) => (said === 'ask' ? null : said)

function kindOf(journal: RowJournal, row: SheetRow): NonNullable<SourceGroup['kindAnswers']> {
  const answers = Object.entries(KIND_COLUMNS).map(([column, [question, read]]) => [
    question,
    oneWord<unknown>(journal, row, column as Column, read),
  ])
  return Object.fromEntries(answers)
}

/** Only what is said has a key. What lies beyond `options.today` has not happened. */
export function answersOfRow(
  journal: RowJournal,
  row: SheetRow,
  options: ImportOptions,
): Partial<SourceGroup> {
  const { today } = options
  const confirmed = cellLines(row('confirmed')).map(readConfirmation)
  return spokenAnswers({
    kindAnswers: kindOf(journal, row),
    happens: happensOf(journal, row),
    statements: cleanStatements(journal, 'members say', readStatements(row('members say')), today),
    wordsAgreedOn: cleanPastDay(journal, 'words agreed on', row('words agreed on'), today),
    lifeSince: cleanPastDay(journal, 'since', row('since'), today),
    record: cleanRecord(
      journal,
      { slug: 'address on the web', code: 'code' },
      {
        slug: row('address on the web'),
        code: row('code'),
        confirmations: cleanConfirmations(journal, 'confirmed', confirmed, options),
      },
    ),
  })
}

/** The cells of a group's answers, blank where nothing is said. */
export function answerCells(group: SourceGroup): Partial<Record<Column, string | null>> {
  const { kindAnswers, happens, record } = group
  const size = happens?.usualSize
  const kind = Object.entries(KIND_COLUMNS).map(([column, [question]]) => [
    column,
    sayKindAnswer(question, kindAnswers?.[question] ?? null),
  ])
  return {
    ...Object.fromEntries(kind),
    'who comes': happens?.whoComes ?? null,
    'first visit': happens?.firstVisit ?? null,
    'who meets you': happens?.whoMeetsYou ?? null,
    // With "to" in words: a spreadsheet program takes 6-9 for a day in June.
    'how many': size ? (size.from === size.to ? String(size.from) : `${size.from} to ${size.to}`) : null,
    'just listen': happens?.listeningOnly ?? null,
    'new people now': happens?.newcomersNow ?? null,
    'not this': happens?.notThis.join('\n') ?? null,
    'members say': sayStatements(group.statements ?? []),
    'words agreed on': group.wordsAgreedOn ?? null,
    since: group.lifeSince ?? null,
    confirmed: sayConfirmations(record?.confirmations ?? []),
    'address on the web': record?.slug ?? null,
    code: record?.code ?? null,
  }
}
