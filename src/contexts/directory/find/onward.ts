/** The ways on from an answer. There always is one: nobody is left at the end of a list (M07). */
import type { SearchAnswer } from '#search/answer.ts'
import type { Onward } from './find-answer.ts'

const MOST_TOPICS = 3

export interface OnwardParts {
  /** How many filters are set, ticked or read from the words. */
  filters: number
  /** Those nobody has confirmed for long are listed already. */
  unsure: boolean
  answer: SearchAnswer
  hasPlace: boolean
  /** Neighbouring topics with groups, nearest in meaning first. */
  related: readonly { slug: string; label: string; groups: number }[]
  /** What was wished for, where nothing in reach covers it; without words any topic. */
  unmet: { topic: string | null } | null
}

export function onwardFrom({ answer, hasPlace, related, unmet, ...asked }: OnwardParts): Onward[] {
  const { filters, unsure: listed } = asked
  const { wider, anyDistance, online, withoutFilters } = answer.nearMisses
  const ways: Onward[] = []
  if (hasPlace && wider && wider.more > 0)
    ways.push({ to: 'wider', withinKm: wider.withinKm, more: wider.more })
  if (hasPlace && anyDistance > (wider?.more ?? 0)) ways.push({ to: 'any-distance', more: anyDistance })
  if (online > 0) ways.push({ to: 'online', more: online })
  if (filters > 0 && withoutFilters > 0) ways.push({ to: 'fewer-filters', more: withoutFilters })
  // Counts say how many there would be with that value added, so what is listed already comes off.
  const unsure = (answer.counts.facets.listed?.unsure ?? answer.total) - answer.total
  if (!listed && unsure > 0) ways.push({ to: 'unsure', more: unsure })
  for (const { slug, label, groups } of related.slice(0, MOST_TOPICS)) {
    if (groups > 0) ways.push({ to: 'topic', slug, label, groups })
  }
  ways.push({ to: 'all-topics' })
  if (unmet) ways.push({ to: 'interest', topic: unmet.topic })
  if (unmet || answer.total === 0) ways.push({ to: 'start' })
  if (answer.total === 0) ways.push({ to: 'urgent-help' })
  return ways
}
