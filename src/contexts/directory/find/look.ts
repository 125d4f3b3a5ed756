/**
 * Looks, and lets go of one thing at a time until there is something to show (M07): the place first, then how narrow
 * the topic is, then some of the words. What was let go of is told, so that it can be said aloud.
 */
import type { SearchAnswer } from '#search/answer.ts'
import type { SearchIndex } from '#search/create-index.ts'
import type { Query, Want, WeightedTopic } from '#search/query.ts'
import { ENOUGH } from './query-for.ts'
import type { LetGo, Try } from './try.ts'
import { withTheRest } from './with-the-rest.ts'

export interface Looked {
  answer: SearchAnswer
  widened: LetGo | null
  /** Kilometres to the nearest, where there is none in the largest circle of the ladder; else null. */
  nearestKm: number | null
  /** All that is listed for its place lies in the area asked for. */
  inArea: boolean
}

/** The broader topics of one, nearest first, each with everything narrower. */
export type Broader = (slug: string) => readonly { slug: string; topics: readonly WeightedTopic[] }[]

/** So many are measured to tell the nearest; groups lately confirmed stand before those that are not. */
const MEASURED = 1_000

/** Kilometres. */
const A_JOURNEY = 500

export function look(query: Query, index: SearchIndex, broader: Broader): Looked {
  const found = settled(query, index, broader)
  const far = isFar(found)
  const onlyOnlineWanted = query.anywhere === true && found.answer.nearby === 0
  const widened = found.widened ?? (far && !onlyOnlineWanted ? { from: 'distance', toKm: null } : null)
  const { inside, withinKm } = found.query
  const none = isNoneThere(found.query, found.answer)
  const inArea = inside !== undefined && Number.isFinite(withinKm) && !none
  // What is listed then is not near, however narrow the circle.
  const answer = none ? { ...found.answer, withinKm: null } : found.answer
  const nearestKm = far ? nearestOf(found.query, index) : null
  const fromAfar = nearestKm !== null && nearestKm > A_JOURNEY && !query.prefer?.for
  return {
    answer: fromAfar ? { ...anywhereFirst(found.query, index), mended: answer.mended } : answer,
    ...{ widened, nearestKm, inArea },
  }
}

/** Nobody goes so far for an evening: what can be joined from anywhere comes first, then the nearest. */
function anywhereFirst(query: Query, index: SearchIndex): SearchAnswer {
  const { offset = 0, limit = 20 } = query
  const all = index.search({ ...query, anywhere: true, offset: 0, limit: Math.max(MEASURED, offset + limit) })
  const [away, located] = [true, false].map(is => all.hits.filter(hit => (hit.distanceKm === null) === is))
  return { ...all, hits: [...away!, ...located!].slice(offset, offset + limit) }
}

function settled(query: Query, index: SearchIndex, broader: Broader): Try {
  const first = search(query, index)
  const { nearMisses, total } = first.answer
  const elsewhere =
    isNoneThere(query, first.answer) ||
    (total === 0 && query.near && query.withinKm !== null && nearMisses.anyDistance > 0)
      ? search({ ...query, withinKm: null }, index)
      : null
  const same: Try = elsewhere
    ? { ...elsewhere, widened: { from: 'distance', toKm: elsewhere.answer.withinKm } }
    : first
  if (isInReach(same)) return withTheRest(same, index, search) ?? same
  const kept = onlyFilteredOut(query, first.answer)
  const either = kept || same.answer.total > 0 ? null : anyTopic(query, index)
  if (either) return either
  const { wants = [] } = query
  const meant = { ...query, wants: wants.filter(hasTopics) }
  // What was understood says more than the words around it: "gambling on my phone" is about gambling, not about phones.
  const about =
    same.answer.total === 0 && meant.wants.length > 0 && meant.wants.length < wants.length
      ? search(meant, index)
      : null
  if (about && isInReach(about)) return { ...about, widened: { from: 'words' } }
  const near = kept ? null : byTopic(query, index, broader, isInReach)
  if (near || same.answer.total > 0) return near ?? same
  if (about && about.answer.total > 0) return { ...about, widened: { from: 'words' } }
  const wider = about && !kept ? byTopic(meant, index, broader, isInReach) : null
  if (wider) return wider
  const anywhere = kept ? null : byTopic(meant, index, broader, ({ answer }) => answer.total > 0)
  if (anywhere) return anywhere
  if (wants.length < 2 || nearMisses.someWords.more === 0) return same
  return { ...search({ ...query, match: 'some' }, index), widened: { from: 'words' } }
}

/** Where few are near, what can be joined from anywhere is listed too. */
function search(query: Query, index: SearchIndex): Try {
  const answer = index.search(query)
  if (query.near && !query.anywhere && answer.total < ENOUGH && answer.nearMisses.online > 0)
    return search({ ...query, anywhere: true }, index)
  return { query, answer, widened: null }
}

/** "my dog died and nobody understands": none is for both, so those for either. */
function anyTopic(query: Query, index: SearchIndex): Try | null {
  const meant = (query.wants ?? []).filter(hasTopics)
  if (meant.length < 2) return null
  const either = search({ ...query, wants: meant, match: 'some' }, index)
  return isInReach(either) ? { ...either, widened: { from: 'words' } } : null
}

/** The same with one want at a time read more broadly: first as near as was asked, then as near as there are any. */
function byTopic(
  query: Query,
  index: SearchIndex,
  broader: Broader,
  isGood: (tried: Try) => boolean,
): Try | null {
  const { wants = [] } = query
  for (const withinKm of new Set([query.withinKm, query.near ? null : undefined])) {
    for (const want of wants) {
      for (const { slug, topics } of typedIn(want).flatMap(broader)) {
        const wider = wants.map(each => (each === want ? { ...want, topics } : each))
        const tried = search({ ...query, withinKm, wants: wider }, index)
        if (isGood(tried)) return { ...tried, widened: { from: 'topic', typed: want.typed, to: slug } }
      }
    }
  }
  return null
}

/** What can be joined from anywhere does not make a county one with groups. */
const isNoneThere = (query: Query, { total, nearby }: SearchAnswer): boolean =>
  query.inside !== undefined && Number.isFinite(query.withinKm) && total > 0 && nearby === 0

const hasTopics = ({ topics = [] }: Want): boolean => topics.length > 0
const typedIn = ({ topics = [] }: Want): string[] =>
  topics.filter(({ weight }) => weight === 1).map(({ slug }) => slug)

/** There are some near, only not with what was ticked: whoever ticked it decides, and is told how many. */
const onlyFilteredOut = ({ days = [], times = [], facets = {} }: Query, answer: SearchAnswer): boolean =>
  answer.nearMisses.withoutFilters > 0 &&
  days.length + times.length + Object.keys(facets).filter(name => name !== 'listed').length > 0

/** A place was asked for, and no circle of the ladder holds a single one. */
const isFar = ({ query, answer }: Try): boolean =>
  query.near !== undefined &&
  query.withinKm !== Number.POSITIVE_INFINITY &&
  answer.total > 0 &&
  answer.withinKm === null

const isInReach = (tried: Try): boolean =>
  tried.answer.total > 0 && (!isFar(tried) || tried.answer.online > 0)

function nearestOf(query: Query, index: SearchIndex): number | null {
  const { hits } = index.search({ ...query, sort: 'nearest', prefer: {}, offset: 0, limit: MEASURED })
  const nearest = hits.reduce((km, { distanceKm }) => Math.min(km, distanceKm ?? km), Infinity)
  return nearest === Infinity ? null : nearest
}
