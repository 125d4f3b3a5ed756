/** How fast the index answers what people ask, words already read; and how fast the whole answer is made. */
import {
  createWordReader,
  emptyQuery,
  type Finding,
  type LiveDirectory,
  openThesaurus,
} from '#contexts/directory/index.ts'
import { pick, type Random, randomFrom } from '#search/bench/random.ts'
import type { Weekday } from '#search/document.ts'
import type { Query } from '#search/query.ts'
import { type Latency, latencyOf } from './latency.ts'
import type { MadeUpLand } from './made-up-land.ts'
import { withSlip } from './made-up-searches.ts'

export const SEARCH_CLASSES = ['clean', 'typo', 'typo-narrowed', 'browse'] as const
export type SearchClass = (typeof SEARCH_CLASSES)[number]

const TIMES = 2_000

/** Every query asks for counts, as the find page does. */
export async function searchLatency(
  { index }: LiveDirectory,
  land: MadeUpLand,
): Promise<Record<SearchClass, Latency>> {
  const words = createWordReader(openThesaurus(), word => index.knows(word))
  const random = randomFrom(3)
  const wants = (text: string) => words.read(text, { locale: 'en', exact: false }).wants
  const latency = {} as Record<SearchClass, Latency>
  for (const kind of SEARCH_CLASSES) {
    const queries = Array.from({ length: TIMES }, () => madeUpQuery(kind, land, random, wants))
    latency[kind] = await latencyOf(queries, query => index.search(query))
  }
  return latency
}

function madeUpQuery(
  kind: SearchClass,
  land: MadeUpLand,
  random: Random,
  wants: (text: string) => NonNullable<Query['wants']>,
): Query {
  const called = pick(land.topic(random).called, random)
  const { lat, lon, name } = land.town(random)
  const near = { lat, lon }
  const base: Query = { limit: 20, enough: 8, seed: 20261122, facets: { listed: ['surely'] } }
  switch (kind) {
    case 'clean':
      return { ...base, near, withinKm: null, wants: wants(called) }
    case 'typo':
      // The index mends what the thesaurus does not know, such as the name of a town.
      return { ...base, wants: [...wants(called), ...wants(withSlip(name, random))] }
    case 'typo-narrowed':
      return {
        ...base,
        near,
        withinKm: 20,
        wants: wants(`${withSlip(called, random)} ${withSlip(name, random)}`),
        days: [Math.floor(random() * 7) as Weekday],
        facets: { ...base.facets, access: ['step-free'], language: ['en'] },
      }
    case 'browse':
      return { ...base, near, withinKm: pick([10, 20, 40, null], random) }
  }
}

/** Words read, place settled, index asked, groups fetched: all but the drawing. */
export function answerLatency(finding: Finding, addresses: readonly string[]): Promise<Latency> {
  const queries = addresses.map(address => {
    const asked = new URLSearchParams(address.slice(address.indexOf('?')))
    return {
      ...emptyQuery,
      q: asked.get('q') ?? '',
      near: asked.get('near') ?? '',
      day: asked.getAll('day'),
    }
  })
  return latencyOf(queries, query => finding.find(query, { locale: 'en' }))
}
