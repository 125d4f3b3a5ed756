/** A search that was made, and what was let go of so that there is something to show (M07). */
import type { SearchAnswer } from '#search/answer.ts'
import type { Query } from '#search/query.ts'

export type LetGo =
  | { from: 'distance'; toKm: number | null }
  /** `fits`: so many fit all the words, and stand before those that fit some. */
  | { from: 'words'; fits?: number }
  /** `typed`: the words of the want that none is only for; `to`: the slug of the broader topic. */
  | { from: 'topic'; typed: string; to: string }

/** A search that was made, and what was let go of for it. */
export interface Try {
  query: Query
  answer: SearchAnswer
  widened: LetGo | null
}
