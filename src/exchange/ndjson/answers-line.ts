/** The answers, agreements and own record of one line of our ndjson, untrusted. */
import { KIND_ANSWERS, type SourceGroup } from '#contexts/directory/index.ts'
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
import { type Fields, fieldsOf, listOf } from './untrusted-fields.ts'

type Answers = NonNullable<SourceGroup['kindAnswers']>
type Happens = NonNullable<SourceGroup['happens']>

/** One of the values that mean something; anything else is left out and said. */
function among<T extends string | boolean>(
  journal: RowJournal,
  field: string,
  values: readonly T[],
  value: unknown,
): T | null {
  if (value === null || value === undefined) return null
  const known = values.find(each => each === value)
  if (known === undefined)
    journal.repaired('value-unknown', field, cleanLine(journal, field, value) ?? '', '')
  return known ?? null
}

function kindOf(journal: RowJournal, given: Fields): Answers {
  const { sharedSituation, whoDecides, whoLeads, mainActivity, money, neutral } = KIND_ANSWERS
  return {
    sharedSituation: among(journal, 'sharedSituation', sharedSituation, given.sharedSituation),
    whoDecides: among(journal, 'whoDecides', whoDecides, given.whoDecides),
    whoLeads: among(journal, 'whoLeads', whoLeads, given.whoLeads),
    mainActivity: among(journal, 'mainActivity', mainActivity, given.mainActivity),
    money: among(journal, 'money', money, given.money),
    neutral: among(journal, 'neutral', neutral, given.neutral),
  }
}

function happensOf(journal: RowJournal, given: Fields): Happens {
  const words = (field: keyof Happens) => cleanWords(journal, field, given[field], LONGEST.note)
  const size = given.usualSize === null || given.usualSize === undefined ? null : fieldsOf(given.usualSize)
  return {
    whoComes: words('whoComes'),
    firstVisit: words('firstVisit'),
    whoMeetsYou: words('whoMeetsYou'),
    usualSize: size && cleanSize(journal, 'usualSize', size.from, size.to),
    listeningOnly: among(journal, 'listeningOnly', ['yes', 'no'], given.listeningOnly),
    newcomersNow: among(journal, 'newcomersNow', ['yes', 'ask', 'no'], given.newcomersNow),
    notThis: listOf(given.notThis)
      .map(each => cleanLine(journal, 'notThis', each, LONGEST.note))
      .filter(each => each !== null),
  }
}

/** Only what is said has a key. What lies beyond `options.today` has not happened. */
export function answersOfLine(
  journal: RowJournal,
  given: Fields,
  options: ImportOptions,
): Partial<SourceGroup> {
  const { today } = options
  const record = fieldsOf(given.record)
  const statements = listOf(given.statements).map(fieldsOf)
  const confirmed = listOf(record.confirmations)
    .map(fieldsOf)
    .map(({ fact, by, how, at }) => ({ fact, by, how, at }))
  return spokenAnswers({
    kindAnswers: kindOf(journal, fieldsOf(given.kindAnswers)),
    happens: happensOf(journal, fieldsOf(given.happens)),
    statements: cleanStatements(
      journal,
      'statements',
      statements.map(({ words, agreedOn }) => ({ words, agreedOn })),
      today,
    ),
    wordsAgreedOn: cleanPastDay(journal, 'wordsAgreedOn', given.wordsAgreedOn, today),
    lifeSince: cleanPastDay(journal, 'lifeSince', given.lifeSince, today),
    record: cleanRecord(
      journal,
      { slug: 'record.slug', code: 'record.code' },
      {
        slug: record.slug,
        code: record.code,
        confirmations: cleanConfirmations(journal, 'confirmations', confirmed, options),
      },
    ),
  })
}
