/** Answers, agreements and confirmations, untrusted: kept when they can be what they claim to be, else left out and said. */
import { FACTS, type OwnRecord, readSlug, type SourceGroup } from '#contexts/directory/index.ts'
import { readShortCode } from '#platform/ids.ts'
import { cleanLine, cleanWords, LONGEST } from './clean-text.ts'
import type { ImportOptions } from './import-options.ts'
import type { RowJournal } from './row-journal.ts'

type Statements = NonNullable<SourceGroup['statements']>
type Happens = NonNullable<SourceGroup['happens']>
type Confirmation = NonNullable<OwnRecord['confirmations']>[number]
type UnreadConfirmation = Record<'fact' | 'by' | 'how' | 'at', unknown>

export const CONFIRMERS = ['group', 'contact-point', 'organisation', 'source'] as const
export const CONFIRMED_HOW = ['email', 'phone', 'visit', 'form', 'feed'] as const
const DAY = 86_400_000
const MOST_PEOPLE = 10_000

/** A day that has been; somewhere it is tomorrow already, so one day ahead passes. Null for anything else. */
export function cleanPastDay(
  journal: RowJournal,
  field: string,
  value: unknown,
  today: string,
): string | null {
  const text = cleanLine(journal, field, value)
  if (text === null) return null
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text)
    journal.repaired('date-unreadable', field, text, '')
  else if (at > Date.parse(today) + DAY) journal.repaired('in-future', field, text, '')
  else return text
  return null
}

/** Members' words, only with the day the group agreed to them: without one they are not ours to show (M10). */
export function cleanStatements(
  journal: RowJournal,
  field: string,
  given: { words: unknown; agreedOn: unknown }[],
  today: string,
): Statements {
  return given.flatMap(each => {
    const words = cleanWords(journal, field, each.words, LONGEST.note)
    const agreedOn = cleanPastDay(journal, field, each.agreedOn, today)
    if (words && !agreedOn) journal.repaired('no-agreement', field, words, '')
    return words && agreedOn ? [{ words, agreedOn }] : []
  })
}

/** From and to, in people; null for anything no room could hold. */
export function cleanSize(
  journal: RowJournal,
  field: string,
  from: unknown,
  to: unknown,
): Happens['usualSize'] {
  const isCount = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_PEOPLE
  if (isCount(from) && isCount(to) && from <= to) return { from, to }
  journal.repaired('value-unknown', field, `${cleanCount(from)} – ${cleanCount(to)}`, '')
  return null
}

const cleanCount = (value: unknown): string => (typeof value === 'number' ? String(value) : '?')

/**
 * Who confirmed what. Anybody can write that a group was visited yesterday, so it is taken only from a file of which
 * whoever imports says that it is an export of theirs. Null: it is not.
 */
export function cleanConfirmations(
  journal: RowJournal,
  field: string,
  given: readonly UnreadConfirmation[],
  { ownExport, today }: Pick<ImportOptions, 'ownExport' | 'today'>,
): Confirmation[] | null {
  if (ownExport) return given.flatMap(each => cleanConfirmation(journal, field, each, today) ?? [])
  if (given.length > 0) journal.repaired('not-own-export', field, '', '')
  return null
}

/** A confirmation with its confirmer, way and moment (epoch milliseconds); never one from the future. */
function cleanConfirmation(
  journal: RowJournal,
  field: string,
  given: UnreadConfirmation,
  today: string,
): Confirmation | null {
  const fact = FACTS.find(each => each === given.fact)
  const by = CONFIRMERS.find(each => each === given.by)
  const how = CONFIRMED_HOW.find(each => each === given.how)
  const { at } = given
  if (!fact || !by || !how || typeof at !== 'number' || !Number.isInteger(at) || at < 0) {
    journal.repaired('value-unknown', field, '', '')
    return null
  }
  if (at < Date.parse(today) + DAY) return { fact, by, how, at }
  journal.repaired('in-future', field, Number.isFinite(at) && at < 8e15 ? new Date(at).toISOString() : '', '')
  return null
}

/** The record of our own export. Null: the row brings nothing of the kind. */
export function cleanRecord(
  journal: RowJournal,
  fields: { slug: string; code: string },
  given: { slug: unknown; code: unknown; confirmations: Confirmation[] | null },
): OwnRecord | null {
  const read = (field: string, value: unknown, reader: (text: string) => string | null) => {
    const text = cleanLine(journal, field, value)
    const name = text === null ? null : reader(text)
    if (text !== null && name === null) journal.repaired('value-unknown', field, text, '')
    return name
  }
  const slug = read(fields.slug, given.slug, readSlug)
  const code = read(fields.code, given.code, readShortCode)
  const { confirmations } = given
  return slug || code || confirmations?.length ? { slug, code, confirmations } : null
}

/** Without the parts that say nothing, so that silence is told apart from an answer. */
export function spokenAnswers(answers: {
  kindAnswers: NonNullable<SourceGroup['kindAnswers']>
  happens: Happens
  statements: Statements
  wordsAgreedOn: string | null
  lifeSince: string | null
  record: OwnRecord | null
}): Partial<SourceGroup> {
  const speaks = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? Object.values(value).some(part => (Array.isArray(part) ? part.length > 0 : part !== null))
      : value !== null
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => speaks(value)))
}
