/** Answers a query, step by step: read the words, gather, survey, settle the circle, count, put in order, explain. */
import type { SearchAnswer } from '../answer.ts'
import { NO_RING } from '../place/rings.ts'
import type { Query } from '../query.ts'
import { type Alternative, alternativesOf } from './alternatives.ts'
import { type Asked, settle } from './asked.ts'
import { circleWithin, type Gathered, reachOf } from './circle-found.ts'
import { countsOf } from './counts.ts'
import { fromCrowd } from './crowd.ts'
import { Listing } from './listing.ts'
import { Reach } from './reach.ts'
import { firstLook, lookEverywhere, lookRound } from './source.ts'
import { passesOnline, ringOf } from './survey.ts'
import type { Workshop } from './workshop.ts'

export function search(query: Query, tools: Workshop): SearchAnswer {
  const asked = settle(query, tools.ladder)
  tools.filters.ask(asked, tools.allOf)
  tools.rings.around(asked.near, asked.circles)
  const alternatives = asked.wants.map((want, i) =>
    alternativesOf(want, tools.words, i === asked.wants.length - 1),
  )
  const { reach, unseen } = asked.wants.length
    ? fromWords(asked, alternatives, tools)
    : fromPlaces(asked, tools)
  const listing = new Listing(asked, reach, tools)
  listing.goThrough()
  const { total, nearby } = listing
  return {
    total,
    nearby,
    online: total - nearby,
    hits: listing.hits(alternatives),
    counts: countsOf(asked, total, tools.tally, tools.weekTally, tools.filters.sieve, tools.profiles.values),
    withinKm: asked.circles[reach.ring] ?? null,
    ...readings(alternatives, asked),
    nearMisses: tools.nearMisses.answer(asked, reach, unseen),
  }
}

function fromWords(
  asked: Asked,
  alternatives: readonly (readonly Alternative[])[],
  tools: Workshop,
): Gathered {
  const { candidates, columns, gatherer, survey } = tools
  if (gatherer.gather(alternatives) > columns.size * tools.crowdFrom) return fromCrowd(asked, tools)
  candidates.begin(columns.size, asked.wants.length)
  gatherer.enter(candidates)
  gatherer.meet(candidates)
  survey.look(candidates, asked.some ? 0 : (1 << asked.wants.length) - 1)
  return { reach: reachOf(asked, tools), unseen: null }
}

/** Looks round the place first; only when that does not settle the circle and the next wider one, everywhere. */
function fromPlaces(asked: Asked, tools: Workshop): Gathered {
  const { candidates, survey, columns } = tools
  const far = firstLook(asked)
  const passing = tools.passing.of(asked)
  if (far >= 0) {
    candidates.begin(columns.size, 0)
    lookRound(asked, asked.circles[far]!, tools.grid, (places, size) => candidates.enterRow(places, size))
    survey.lookWhere(candidates, passing)
    const ring = circleWithin(asked, far, survey.held)
    if (ring >= 0) {
      const reach = new Reach(ring, asked.anywhere)
      const { onTheMap, nowhere } = tools.world.count(asked)
      const beyond = onTheMap - alreadyListed(reach, tools)
      return { reach, unseen: { beyond, online: asked.anywhere ? 0 : nowhere } }
    }
  }
  candidates.begin(columns.size, 0)
  lookEverywhere(columns, candidates)
  survey.lookWhere(candidates, passing)
  return { reach: reachOf(asked, tools), unseen: null }
}

/** Documents in the answer that also pass at some point on the map. */
function alreadyListed(reach: Reach, { candidates }: Workshop): number {
  let listed = 0
  for (let c = 0; c < candidates.size; c++) {
    const finding = candidates.findings[c]!
    if (ringOf(finding) === NO_RING) continue
    if (reach.near(finding) || (reach.anywhere && passesOnline(finding))) listed++
  }
  return listed
}

function readings(alternatives: readonly (readonly Alternative[])[], asked: Asked) {
  const mended = new Map<string, string>()
  const unknown: string[] = []
  alternatives.forEach((ways, i) => {
    if (!ways.length) unknown.push(asked.wants[i]!.typed)
    for (const { because } of ways)
      if ('words' in because)
        for (const read of because.words) if (read.how === 'mended') mended.set(read.typed, read.word)
  })
  return { mended: [...mended].map(([typed, read]) => ({ typed, read })), unknown }
}
