/** Answers a query, step by step: read the words, gather, survey, settle the circle, count, put in order, explain. */
import type { SearchAnswer } from '../answer.ts'
import type { Query } from '../query.ts'
import { type Alternative, alternativesOf } from './alternatives.ts'
import { type Asked, settle } from './asked.ts'
import { type Gathered, reachOf } from './circle-found.ts'
import { countsOf } from './counts.ts'
import { fromCrowd } from './crowd.ts'
import { Listing } from './listing.ts'
import type { Workshop } from './workshop.ts'

export function search(query: Query, tools: Workshop): SearchAnswer {
  const asked = settle(query, tools.ladder)
  tools.filters.ask(asked, tools.allOf)
  tools.rings.around(asked.near, asked.circles, asked.inside)
  const alternatives = asked.wants.map((want, i) =>
    alternativesOf(want, tools.words, i === asked.wants.length - 1),
  )
  const { reach, unseen } = gather(asked, alternatives, tools)
  const listing = new Listing(asked, reach, tools)
  listing.goThrough()
  const { total, nearby } = listing
  const answer = {
    total,
    nearby,
    online: total - nearby,
    hits: listing.hits(alternatives),
    counts: countsOf(asked, total, tools.tally, tools.weekTally, tools.filters.sieve, tools.profiles.values),
    withinKm: asked.circles[reach.ring] ?? null,
    ...readings(alternatives, asked),
    nearMisses: tools.nearMisses.answer(asked, reach, unseen),
  }
  tools.candidates.close()
  return answer
}

/** Few are looked at one by one; many, and everything, as a crowd. */
function gather(asked: Asked, alternatives: readonly (readonly Alternative[])[], tools: Workshop): Gathered {
  const { candidates, columns, gatherer, survey } = tools
  const wants = asked.wants.length
  const gathered = gatherer.gather(alternatives)
  if (!wants || gathered > columns.size * tools.crowdFrom) return fromCrowd(asked, tools)
  candidates.begin(columns.size, wants)
  gatherer.enter(candidates)
  gatherer.meet(candidates)
  survey.look(candidates, asked.some ? 0 : (1 << wants) - 1)
  return { reach: reachOf(asked, tools), unseen: null }
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
