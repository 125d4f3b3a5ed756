/** A set of searches in people's own words, each with the topic it must find in the first five (M06). */
import { LAY_QUERY_ROWS } from './lay-query-rows.ts'

export type LayQueryClass = keyof typeof LAY_QUERY_ROWS

export interface LayQuery {
  /** As typed. */
  said: string
  class: LayQueryClass
  /** Topics any of which is right, the best first. Empty: it speaks of no topic, and none may be guessed. */
  topics: string[]
  /** Read out of it wrongly by a careless search. */
  never: string | null
}

export const LAY_QUERIES: readonly LayQuery[] = Object.entries(LAY_QUERY_ROWS).flatMap(([name, rows]) =>
  rows
    .trim()
    .split('\n')
    .map(row => layQueryFrom(name as LayQueryClass, row)),
)

function layQueryFrom(name: LayQueryClass, row: string): LayQuery {
  const [said = '', leads = ''] = row.split('>')
  const [right = '', never] = leads.split('!')
  const topics = right.split('|').map(slug => slug.trim())
  return {
    said: said.trim(),
    class: name,
    topics: topics.filter(slug => slug !== '-'),
    never: never?.trim() ?? null,
  }
}
