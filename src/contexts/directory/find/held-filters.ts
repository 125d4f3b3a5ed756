/** What a list is held to: filters that were ticked, and those that were read from the words. */
import type { FilterName } from './filter-name.ts'
import type { FindAnswer, FindQuery, Understood } from './find-answer.ts'
import { withoutWords } from './without-words.ts'

export interface Held {
  query: FindQuery
  understood: Pick<Understood, 'narrowed'>
}

/** Phrases of the words that narrow the list, as far as anything passed them. */
export const heldByWords = ({ understood }: Pick<Held, 'understood'>): Understood['narrowed'] =>
  understood.narrowed.filter(({ kept }) => kept)

/**
 * The same list asked for in ticks alone: what was read from the words is ticked, and those words are gone. So a form
 * shows what holds, and a value that is taken off there does not come back from the words.
 */
export function asTicked(held: Held): FindQuery {
  const read = heldByWords(held)
  const query = { ...held.query, q: withoutWords(held.query.q, typedIn(read)) }
  for (const { name, value } of read.flatMap(({ filters }) => filters))
    Object.assign(query, { [name]: [...new Set([...query[name], value])].sort() })
  return read.length === 0 ? held.query : query
}

/** What is asked for without this one value, everything else that holds kept. */
export const without = (held: FindQuery, name: FilterName, value: string): FindQuery => ({
  ...held,
  [name]: held[name].filter(each => each !== value),
})

/** The words without all that narrows the list. */
export const wordsWithoutFilters = ({ query, understood }: FindAnswer): string =>
  withoutWords(query.q, typedIn(heldByWords({ understood })))

const typedIn = (narrowed: Understood['narrowed']): string[] => narrowed.map(({ typed }) => typed)
