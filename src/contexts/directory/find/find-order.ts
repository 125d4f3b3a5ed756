/** What is said of the order of a list: no more than holds. */
import type { FindAnswer, Hit } from './find-answer.ts'

/** The hidden heading of the list, and what the order by place is called. */
export function findOrder(answer: Pick<FindAnswer, 'query' | 'understood' | 'hits' | 'onDates'>) {
  if (answer.onDates) return { heading: 'find.list' as const, byPlace: 'find.dated-first' as const }
  const mixes = fitMixes(answer)
  const { place } = answer.understood
  const isArea = place.kind === 'found' && place.place.kind === 'area'
  const mixed = answer.query.q === '' ? ('find.middle' as const) : ('find.fit-middle' as const)
  const nearest = mixes ? ('find.fit-nearest' as const) : ('find.nearest' as const)
  const byPlace = isArea ? mixed : nearest
  if (answer.query.sort === 'soonest') return { heading: 'find.list-soonest' as const, byPlace }
  if (place.kind !== 'found' || isArea) return { heading: 'find.list' as const, byPlace }
  return { heading: mixes ? ('find.list-fit-nearest' as const) : ('find.list-nearest' as const), byPlace }
}

/** Groups that fit more or less closely stand in one list, so that a nearer one may come after. */
function fitMixes({
  query,
  understood: { topics, added, forCloseOnes },
  hits,
}: Pick<FindAnswer, 'query' | 'understood' | 'hits'>): boolean {
  if (topics.length + added.length > 1 || forCloseOnes) return true
  return query.sort === 'nearest' && !risesWithDistance(hits)
}

/** To 100 m, as the order itself is; what has no distance is left out of it. */
function risesWithDistance(hits: readonly Hit[]): boolean {
  const far = hits.flatMap(({ distanceKm }) => distanceKm ?? [])
  return far.every((km, n) => km > (far[n - 1] ?? 0) - 0.1)
}
