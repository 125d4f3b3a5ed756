/** What was measured of each library as a table; the ratios are to the quickest of the others. */
import type { LibraryResult } from './bench-libraries.ts'
import { QUESTION_KINDS, type QuestionKind } from './questions.ts'

const OURS = 'Waymeet'
const MEGABYTE = 1_048_576

export function sayLibraries(results: readonly LibraryResult[]): string[] {
  const rows = results.map(({ name, measured }) =>
    measured
      ? [
          name,
          `${(measured.fillMs / 1000).toFixed(1)} s`,
          name === 'PostgreSQL' ? '(server)' : `${Math.round(measured.grown / MEGABYTE)} MB`,
          ...QUESTION_KINDS.flatMap(kind => [
            `${ms(measured.latency[kind].p50)} / ${ms(measured.latency[kind].p95)}`,
            `${(measured.right[kind] * 100).toFixed(1)} %`,
          ]),
        ]
      : [name, 'ended before it was done', '', '', '', '', ''],
  )
  const head = ['', 'Filled in', 'Memory', 'Clean: p50 / p95 ms', 'Right', 'Slip: p50 / p95 ms', 'Right']
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(head.map((_, n) => (n === 0 ? '---' : '--:'))),
    ...rows.map(line),
    '',
    ...QUESTION_KINDS.map(kind => sayRatio(results, kind)),
  ]
}

/** So far, in share of right answers, may one lie behind the best of the others and still be worth comparing. */
const AS_GOOD = 0.05

function sayRatio(results: readonly LibraryResult[], kind: QuestionKind): string {
  const others = results.flatMap(({ name, measured }) =>
    measured && name !== OURS ? [{ name, p95: measured.latency[kind].p95, right: measured.right[kind] }] : [],
  )
  const ours = results.find(({ name }) => name === OURS)?.measured
  if (!ours || others.length === 0) return ''
  const best = others.reduce((a, b) => (b.right > a.right ? b : a))
  const good = others.filter(({ right }) => right >= best.right - AS_GOOD)
  const quickest = good.reduce((a, b) => (b.p95 < a.p95 ? b : a))
  const times = (quickest.p95 / ours.latency[kind].p95).toFixed(1)
  return `${kind}: ours is ${times} times as fast at p95 as ${quickest.name}, the quickest of the others that answer well; ${percent(ours.right[kind])} right beside ${percent(best.right)} of the best of them (${best.name}).`
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0))
