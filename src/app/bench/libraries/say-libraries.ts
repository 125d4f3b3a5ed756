/** What was measured of each library as a table, and ours beside each of the others. */
import type { LibraryResult, Limits } from './measured-apart.ts'
import { QUESTION_KINDS, type QuestionKind } from './questions.ts'

const OURS = 'Waymeet'
const MEGABYTE = 1_048_576
const QUESTIONS_SET = 300

const KINDS: Record<QuestionKind, string> = {
  plain: 'words and a place',
  narrowed: 'words, place, day, two filters',
  slip: 'the same with a slip',
}

export function sayLibraries(results: readonly LibraryResult[], limits: Limits): string[] {
  const head = [
    '',
    'Filled in',
    'Held',
    'Process at most',
    ...QUESTION_KINDS.flatMap(kind => [`${KINDS[kind]}: p50 / p95 ms`, 'right']),
  ]
  return [
    line(head),
    line(head.map((_, n) => (n === 0 ? '---' : '--:'))),
    ...results.map(result => line([result.name, ...cellsOf(result)])),
    '',
    ...results.flatMap(({ name, stopped }) => (stopped ? [`${name} ${sayStopped(stopped, limits)}`] : [])),
    ...QUESTION_KINDS.flatMap(kind => sayRatios(results, kind)),
  ]
}

function cellsOf({ measured }: LibraryResult): string[] {
  if (!measured) return Array(3 + QUESTION_KINDS.length * 2).fill('-')
  const { fillMs, held, most, asked } = measured
  return [
    `${(fillMs / 1000).toFixed(1)} s`,
    `${Math.round(held / MEGABYTE)} MB`,
    `${Math.round(most / MEGABYTE)} MB`,
    ...QUESTION_KINDS.flatMap(kind => {
      const told = asked[kind]
      if (!told) return ['-', '-']
      const { p50, p95 } = told.latency
      const fewer = told.questions < QUESTIONS_SET ? ` (${told.questions} asked)` : ''
      return [`${ms(p50)} / ${ms(p95)}${fewer}`, percent(told.right)]
    }),
  ]
}

const sayStopped = (stopped: NonNullable<LibraryResult['stopped']>, { minutes, megabytes }: Limits): string =>
  ({
    time: `did not finish within ${minutes} minutes.`,
    memory: `did not find room in ${megabytes} MB of memory, or in the largest table JavaScript can have.`,
    fault: 'broke off with a fault of its own.',
  })[stopped]

/** Ours beside each; a number below 1 says the other is quicker. */
function sayRatios(results: readonly LibraryResult[], kind: QuestionKind): string[] {
  const told = results.flatMap(({ name, measured }) => {
    const asked = measured?.asked[kind]
    return asked ? [{ name, p95: asked.latency.p95, right: asked.right }] : []
  })
  const ours = told.find(({ name }) => name === OURS)
  const others = told.filter(({ name }) => name !== OURS).sort((a, b) => a.p95 - b.p95)
  if (!ours || others.length === 0) return []
  const times = others.map(({ name, p95 }) => `${name} ${inTimes(p95 / ours.p95)}`).join(', ')
  const best = Math.max(...others.map(({ right }) => right))
  const tenfold = others[0]!.p95 >= ours.p95 * 10 ? 'tenfold: yes' : 'tenfold: NO'
  const answers = `no worse in answers: ${ours.right >= best ? 'yes' : 'NO'}`
  return [`${KINDS[kind]}: at p95 ours is as many times faster: ${times}; ${tenfold}; ${answers}.`]
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0))
const inTimes = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} ×`
