/** The index alone at one size: filled, weighed, and asked all kinds of questions. */
import { madeUpDocuments, madeUpWorld } from '#search/bench/made-up-documents.ts'
import { madeUpQuery, QUERY_CLASSES } from '#search/bench/made-up-queries.ts'
import { randomFrom } from '#search/bench/random.ts'
import { createIndex } from '#search/index.ts'
import { latencyFrom } from '../latency.ts'
import type { GrowthPoint } from './growth.ts'

const SEED = 1
const WARM_UP = 200
const QUERIES = 500
const ROUNDS = 3

export function measureGrowth(groups: number): GrowthPoint {
  const world = madeUpWorld(SEED, groups)
  const index = createIndex({ allOf: ['access'] })
  const began = performance.now()
  index.putMany(madeUpDocuments(world, groups, SEED))
  index.tidy()
  const buildMs = performance.now() - began
  const random = randomFrom(SEED + 2)
  const latency: GrowthPoint['latency'] = {}
  for (const kind of QUERY_CLASSES) {
    const queries = Array.from({ length: WARM_UP + QUERIES }, () => madeUpQuery(kind, world, random))
    for (const query of queries.slice(0, WARM_UP)) index.search(query)
    // Of each question the quickest of three askings, so that other work on the machine counts as little as it can.
    const took = queries.slice(WARM_UP).map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < ROUNDS; round++) {
      for (const n of took.keys()) {
        const from = performance.now()
        index.search(queries[WARM_UP + n]!)
        took[n] = Math.min(took[n]!, performance.now() - from)
      }
    }
    latency[kind] = latencyFrom(took)
  }
  return { groups, buildMs, bytesEach: index.memory().total / groups, latency }
}
