/** What a sheet can be narrowed to, and how that is said and undone: never in silence, never for good (M09). */

import type { FilterName } from '../find/filter-name.ts'
import type { FindAnswer } from '../find/find-answer.ts'

/** A few that can be asked out loud in a conversation. */
export const ONLY = ['step-free', 'online', 'in-person', 'just-come'] as const
export type Only = (typeof ONLY)[number]

const FILTER: Readonly<Record<Only, FilterName>> = {
  'step-free': 'access',
  online: 'how',
  'in-person': 'how',
  'just-come': 'how',
}

/** The filter of the search behind it. */
export const filterOf = (only: Only): { name: FilterName; value: string } => ({
  name: FILTER[only],
  value: only,
})

export const readOnly = (values: readonly string[]): Only[] => ONLY.filter(one => values.includes(one))

/** How many of the whole set would be left. */
export const leftBy = (only: Only, { counts }: Pick<FindAnswer, 'counts'>): number =>
  counts[FILTER[only]][only] ?? 0
