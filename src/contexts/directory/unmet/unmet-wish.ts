/** Whether an answer leaves a wish unmet, and which topic it was about (M07, M76). */
import type { FindAnswer, FindQuery } from '../find/find-answer.ts'
import { filtersSet } from '../find/find-url.ts'

/** `topic`: a slug; null where the words were not understood. */
export interface Wish {
  topic: string | null
}

export interface Answered extends Pick<FindAnswer, 'query' | 'total' | 'widened' | 'nearestKm'> {
  understood: Pick<FindAnswer['understood'], 'topics' | 'place'>
  /** There are some, only not with what was ticked. */
  onlyFilteredOut: boolean
}

/** Null where something in reach covers the wish, or nothing was wished for. */
export function unmetWish({ query, total, widened, nearestKm, ...answered }: Answered): Wish | null {
  const { topics, place } = answered.understood
  if ((query.q === '' && place.kind === 'none') || answered.onlyFilteredOut) return null
  const noneNear = (nearestKm ?? null) !== null || (widened?.from === 'distance' && widened.toKm === null)
  if (total > 0 && widened?.from !== 'topic' && !noneNear) return null
  const typed = widened?.from === 'topic' ? widened.typed : null
  const meant = topics.find(topic => topic.typed === typed) ?? topics[0]
  return { topic: meant?.slug ?? null }
}

/** As it was first asked: whoever turns a page or ticks a box is still looking for the same. */
export const isFirstAsked = (query: FindQuery): boolean =>
  query.page === 1 &&
  query.sort === 'nearest' &&
  query.within === null &&
  !query.exact &&
  !query.unsure &&
  filtersSet(query) === 0
