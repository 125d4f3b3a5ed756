/** Whether people's own words led to the right group among the first five, and the table of it by the way they are put. */
import type { LayQuery } from './lay-queries.ts'
import { ancestorsOf } from './topics.ts'

/** What the product made of a search. */
export interface LayAnswer {
  /** Topics of the groups listed first, in their order; five count. */
  groups: readonly (readonly string[])[]
  /** Slugs of the topics that were understood. */
  read: readonly string[]
  /** Name of the place that was understood. */
  place: string | null
  /** Filters read from the words: `day=tu`. */
  filters: readonly string[]
}

/** A group with one of the topics, or with something narrower, among the first five, and nothing that must not be. */
export function isRight(query: LayQuery, answer: LayAnswer): boolean {
  const found = answer.groups.slice(0, 5).flat()
  const first = answer.groups[0] ?? []
  if (query.never.some(slug => answer.read.includes(slug))) return false
  if (query.never.some(slug => first.includes(slug)) && !query.topics.some(slug => first.includes(slug)))
    return false
  if (query.place !== null && answer.place?.toLowerCase() !== query.place) return false
  if (query.filters.some(filter => !answer.filters.includes(filter))) return false
  if (query.topics.length === 0) return answer.read.length === 0
  return found.some(slug =>
    query.topics.some(wanted => wanted === slug || ancestorsOf(slug).includes(wanted)),
  )
}

/** One line for each way of putting it, then what went wrong. */
export function sayLayAnswers(tried: readonly { query: LayQuery; answer: LayAnswer }[]): {
  share: number
  lines: string[]
  wrong: string[]
} {
  const wrong = tried.filter(({ query, answer }) => !isRight(query, answer))
  const lines = [...Map.groupBy(tried, ({ query }) => query.class)].map(([name, all]) => {
    const right = all.filter(({ query, answer }) => isRight(query, answer)).length
    return `${name.padEnd(16)}${String(right).padStart(4)} of ${String(all.length).padEnd(4)}${percent(right / all.length)}`
  })
  const share = 1 - wrong.length / tried.length
  lines.push(
    `${'all'.padEnd(16)}${String(tried.length - wrong.length).padStart(4)} of ${String(tried.length).padEnd(4)}${percent(share)}`,
  )
  return { share, lines, wrong: wrong.map(sayWrong) }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8)

function sayWrong({ query, answer }: { query: LayQuery; answer: LayAnswer }): string {
  const made = [answer.read.join(', ') || 'no topic', answer.place, answer.filters.join(' ')].filter(Boolean)
  const first = answer.groups.slice(0, 5).map(topics => topics.join('+'))
  return `${query.class}: ${query.said} → ${made.join('; ')} → ${first.join(' | ')}`
}
