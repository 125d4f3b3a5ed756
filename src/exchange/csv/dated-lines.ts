/** Cells with several things in them, one to a line: what the group is not, members' words, confirmations. */
import { FACTS, type OwnRecord } from '#contexts/directory/index.ts'
import { CONFIRMED_HOW, CONFIRMERS } from '../incoming/clean-answers.ts'

type Statement = { words: string; agreedOn: string }
type Confirmation = NonNullable<OwnRecord['confirmations']>[number]

const MOST = 200
const DATED = /^(\d{4}-\d{2}-\d{2})\s*:\s?(.*)$/s

/** Lines that are not blank. */
export const cellLines = (cell: string | null): string[] =>
  (cell ?? '')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(line => line.trim())
    .filter(Boolean)
    .slice(0, MOST)

/** `2026-10-06: They laugh here.` A line that goes on begins with spaces, so that a date in it starts nothing new. */
export const sayStatements = (statements: readonly Statement[]): string =>
  statements.map(({ words, agreedOn }) => `${agreedOn}: ${words.replaceAll('\n', '\n  ')}`).join('\n')

/** Words before any date have none: whoever reads them decides. */
export function readStatements(cell: string | null): { words: string; agreedOn: string | null }[] {
  const found: { words: string; agreedOn: string | null }[] = []
  for (const line of (cell ?? '').split(/\r\n|[\r\n\u2028\u2029]/)) {
    const dated = DATED.exec(line)
    const last = found.at(-1)
    if (dated) found.push({ agreedOn: dated[1] ?? null, words: dated[2] ?? '' })
    else if (last) last.words += `\n${line.trim()}`
    else if (line.trim()) found.push({ agreedOn: null, words: line })
  }
  return found.slice(0, MOST)
}

const plain = (word: string): string => word.replaceAll('-', ' ')
const FACT_WORDS = { 'time-place': 'time and place' } as Partial<Record<string, string>>
const sayFact = (fact: string): string => FACT_WORDS[fact] ?? fact

/** `time and place: contact point, phone, 2026-11-02T09:00:00.000Z`. */
export const sayConfirmations = (confirmations: readonly Confirmation[]): string =>
  confirmations
    .map(({ fact, by, how, at }) => `${sayFact(fact)}: ${plain(by)}, ${how}, ${new Date(at).toISOString()}`)
    .join('\n')

const MOMENT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z?)?$/

/** What is none of ours stands as undefined. A day without an hour is the start of that day, UTC. */
export function readConfirmation(line: string): Record<'fact' | 'by' | 'how' | 'at', unknown> {
  const [, fact, by, how, when = ''] = /^([^:]+):([^,]+),([^,]+),(.+)$/.exec(line) ?? []
  const same = (said: string | undefined, word: string) => said?.trim().toLowerCase() === word
  const moment = when.trim()
  const day = moment.length === 10
  return {
    fact: FACTS.find(each => same(fact, sayFact(each)) || same(fact, each)),
    by: CONFIRMERS.find(each => same(by, plain(each)) || same(by, each)),
    how: CONFIRMED_HOW.find(each => same(how, each)),
    at: MOMENT.test(moment)
      ? Date.parse(day ? moment : `${moment.replace(' ', 'T').replace(/Z$/, '')}Z`)
      : undefined,
  }
}
