/** Whether a search finds anything in reach: for just what was said, and for a broader topic. */
import type { SearchIndex } from '#search/create-index.ts'
import type { Query } from '#search/query.ts'
import type { FindQuery } from './find-answer.ts'
import { type Broader, look } from './look.ts'
import { isWithinReach, type Leaves } from './narrow-by-words.ts'
import type { ReadWords } from './read-words.ts'

/** The two ways of asking that `narrowByWords` takes. */
export function whatLeaves(
  queryOf: (query: FindQuery, read: ReadWords) => Query,
  index: SearchIndex,
  broader: Broader,
): [leaves: Leaves, broadly: Leaves] {
  return [
    (query, read) => {
      const asked = queryOf(query, read)
      return isWithinReach(asked, index.search({ ...asked, limit: 1 }))
    },
    (query, read) => {
      const asked = queryOf(query, read)
      const { answer, widened } = look({ ...asked, limit: 1 }, index, broader)
      return widened?.from === 'topic' && isWithinReach(asked, answer)
    },
  ]
}
