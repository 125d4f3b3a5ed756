/**
 * Where few groups fit all the words, those that fit what was understood follow: "lost my dad last month" is about
 * losing a parent, whatever else a group says of "month".
 */
import type { SearchIndex } from '#search/create-index.ts'
import type { Query, Want } from '#search/query.ts'
import type { Try } from './try.ts'

/** As many as people look at. */
const FEW = 5

/**
 * Null where there is nothing to add: enough fit, or no more fit the topics alone. All of it lies in one circle: the one
 * in which those were found that fit all the words; or where those are beyond every circle, the one of the others.
 */
export function withTheRest(
  { query, answer, widened }: Try,
  index: SearchIndex,
  search: (query: Query, index: SearchIndex) => Try,
): Try | null {
  const { wants = [], offset = 0, limit = 20 } = query
  const meant = wants.filter(hasTopics)
  if (wants.length < 2 || meant.length === 0 || answer.total >= FEW) return null
  const first = offset === 0 && limit >= FEW ? answer : index.search({ ...query, offset: 0, limit: FEW })
  const broader = search(
    {
      ...query,
      withinKm: answer.withinKm ?? query.withinKm,
      wants: meant,
      match: meant.length > 1 ? 'some' : 'all',
      offset: 0,
      limit: offset + limit + FEW,
    },
    index,
  )
  if (broader.answer.total <= answer.total) return null
  const { withinKm } = broader.answer
  const fits = first.hits.filter(({ distanceKm }) => (distanceKm ?? 0) <= (withinKm ?? Infinity))
  const stands = new Set(fits.map(({ key }) => key))
  const hits = [...fits, ...broader.answer.hits.filter(({ key }) => !stands.has(key))]
  return {
    query: broader.query,
    answer: { ...broader.answer, mended: answer.mended, hits: hits.slice(offset, offset + limit) },
    widened: widened ?? { from: 'words', fits: fits.length },
  }
}

const hasTopics = ({ topics = [] }: Want): boolean => topics.length > 0
