/** The index by itself, without database, pages or web server: what `bench search` prints. */
import { type BenchResult, benchSearch } from '#search/index.ts'

const QUERIES = 1_000
const MEGABYTE = 1_048_576

/** Measures an index of so many made-up documents. */
export function measureSearch(documents: number): string[] {
  return saySearch(benchSearch({ documents, queries: QUERIES, seed: 1, now: () => performance.now() }))
}

function saySearch({ documents, buildMs, change, index, latency, snapshot }: BenchResult): string[] {
  const row = (name: string, { p50, p95, max }: BenchResult['change']) =>
    `${name.padEnd(14)} p50 ${ms(p50)}  p95 ${ms(p95)}  max ${ms(max)}`
  return [
    `${documents.toLocaleString('en')} documents, built in ${(buildMs / 1000).toFixed(1)} s, ${(index.total / MEGABYTE).toFixed(1)} MB`,
    ...Object.entries(latency).map(([name, measured]) => row(name, measured)),
    row('one change', change),
    `snapshot       ${(snapshot.bytes / MEGABYTE).toFixed(1)} MB, put away in ${snapshot.saveMs.toFixed(0)} ms, taken up in ${snapshot.loadMs.toFixed(0)} ms`,
  ]
}

const ms = (value: number): string => `${value.toFixed(2)} ms`.padStart(10)
