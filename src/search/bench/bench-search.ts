/** Measures the index: how long it takes to build, what it weighs, how fast it answers. Clock and scale are handed in. */
import { createIndex, loadIndex, type SearchIndex } from '../create-index.ts'
import { madeUpDocuments, madeUpWorld } from './made-up-documents.ts'
import { madeUpQuery, QUERY_CLASSES, type QueryClass } from './made-up-queries.ts'
import { randomFrom } from './random.ts'

export interface BenchOptions {
  documents: number
  /** For each class of queries. */
  queries: number
  seed: number
  /** Milliseconds from anywhere, as fine as there are: `() => performance.now()`. */
  now: () => number
  /** Bytes the whole process holds, after a collection if possible. Left out: not told. */
  memory?: (() => number) | undefined
}

export interface Latency {
  /** Milliseconds. */
  p50: number
  p95: number
  max: number
  /** Share of queries that found something. */
  found: number
}

export interface BenchResult {
  documents: number
  buildMs: number
  /** Milliseconds for one change while the index is in use. */
  change: Latency
  index: { total: number } & Record<string, number>
  /** Put away and taken up again, checksums included; the file is not in it. */
  snapshot: { bytes: number; saveMs: number; loadMs: number }
  /** What the process grew by. */
  processBytes: number | null
  latency: Record<QueryClass, Latency>
}

/**
 * @example benchSearch({ documents: 100_000, queries: 500, seed: 1, now: () => performance.now() }).latency.clean.p95
 */
export function benchSearch({ documents, queries, seed, now, memory }: BenchOptions): BenchResult {
  const world = madeUpWorld(seed, documents)
  const index = createIndex({ allOf: ['access'] })
  const before = memory?.()
  const start = now()
  index.putMany(madeUpDocuments(world, documents, seed))
  const buildMs = now() - start
  const random = randomFrom(seed + 2)
  const latency = {} as Record<QueryClass, Latency>
  for (const kind of QUERY_CLASSES) {
    const ask = () => madeUpQuery(kind, world, random)
    for (let i = 0; i < queries / 5; i++) index.search(ask())
    latency[kind] = measure(queries, now, ask, query => index.search(query).total > 0)
  }
  const after = memory?.()
  const weight = index.memory()
  const snapshot = measureSnapshot(index, now)
  const changes = madeUpDocuments(world, queries, seed + 3)
  const change = measure(
    queries,
    now,
    () => changes.next().value!,
    document => {
      index.put(document)
      return true
    },
  )
  const processBytes = before === undefined || after === undefined ? null : after - before
  return { documents, buildMs, change, index: weight, snapshot, processBytes, latency }
}

function measureSnapshot(index: SearchIndex, now: () => number): BenchResult['snapshot'] {
  const start = now()
  const saved = index.save()
  const saveMs = now() - start
  const pieces = saved.map(piece => piece.slice())
  const loading = now()
  if (typeof loadIndex(pieces, { allOf: ['access'] }) === 'string')
    throw new Error('The snapshot was refused.')
  return { bytes: pieces.reduce((sum, piece) => sum + piece.length, 0), saveMs, loadMs: now() - loading }
}

function measure<T>(times: number, now: () => number, make: () => T, run: (made: T) => boolean): Latency {
  const took = new Float64Array(times)
  let found = 0
  for (let i = 0; i < times; i++) {
    const made = make()
    const start = now()
    if (run(made)) found++
    took[i] = now() - start
  }
  took.sort()
  const at = (share: number) => took[Math.min(times - 1, Math.floor(times * share))]!
  return { p50: at(0.5), p95: at(0.95), max: at(1), found: found / times }
}
