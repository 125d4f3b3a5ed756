/** Answers of a source, field by field, as they are kept and compared; and back. Only what is said has a key. */
import type { SourceAnswers } from './source-answers.ts'

const KIND = ['sharedSituation', 'whoDecides', 'whoLeads', 'mainActivity', 'money', 'neutral'] as const
const HAPPENS = [
  'whoComes',
  'firstVisit',
  'whoMeetsYou',
  'usualSize',
  'listeningOnly',
  'newcomersNow',
  'notThis',
] as const
const DATES = ['wordsAgreedOn', 'lifeSince'] as const
const PARTS = [
  ['kindAnswers', KIND],
  ['happens', HAPPENS],
] as const

const ANSWERS: ReadonlySet<string> = new Set([
  ...PARTS.flatMap(([part, fields]) => fields.map(field => `${part}.${field}`)),
  'statements',
  ...DATES,
])

/** Whether a source that is silent about this field leaves it as it stands, where silence about others is an answer. */
export const isAnswer = (key: string): boolean => ANSWERS.has(key)

const saysNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

type Statements = NonNullable<SourceAnswers['statements']>

/** In one order whatever order they came in, so that two lists of the same words are the same. */
const inOrder = (statements: Statements): Statements =>
  statements
    .map(({ words, agreedOn }) => ({ words, agreedOn }))
    .sort((a, b) => (a.agreedOn + a.words < b.agreedOn + b.words ? -1 : 1))

/** What is said of the answers, by key; nothing for what is not spoken of. */
export function answersSaid(group: SourceAnswers): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  const take = (key: string, value: unknown) => {
    if (!saysNothing(value)) said[key] = value
  }
  for (const [part, fields] of PARTS)
    for (const field of fields)
      take(`${part}.${field}`, (group[part] as Record<string, unknown> | null | undefined)?.[field])
  take('statements', inOrder(group.statements ?? []))
  for (const field of DATES) take(field, group[field])
  return said
}

/** The answers that were said: the inverse of `answersSaid`. */
export function answersFrom(said: Readonly<Record<string, unknown>>): SourceAnswers {
  const answers: Record<string, unknown> = {}
  for (const [part, fields] of PARTS) {
    if (fields.every(field => saysNothing(said[`${part}.${field}`]))) continue
    const whole = fields.map(field => [field, said[`${part}.${field}`] ?? nothing(field)])
    answers[part] = Object.fromEntries(whole)
  }
  for (const field of ['statements', ...DATES]) if (!saysNothing(said[field])) answers[field] = said[field]
  return answers as SourceAnswers
}

const nothing = (field: string): [] | null => (field === 'notThis' ? [] : null)
