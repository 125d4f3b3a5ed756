/** What a sheet can be narrowed to, and how that is said and undone: never in silence, never for good (M09). */

import type { FilterName } from '../find/filter-name.ts'
import type { FindAnswer, FindQuery, Hit } from '../find/find-answer.ts'
import type { Finding } from '../find/find-groups.ts'

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

/**
 * Those of the whole set that fit, with the numbers they have in it; the whole set where nothing is asked.
 * @param whole the answer for the complete set
 */
export async function shownOf(
  whole: FindAnswer,
  only: readonly Only[],
  { finding, locale, topic }: { finding: Finding; locale: string; topic?: string },
): Promise<Hit[]> {
  if (only.length === 0) return whole.hits
  const valuesOf = (name: FilterName) => only.filter(one => FILTER[one] === name)
  const query: FindQuery = { ...whole.query, access: valuesOf('access'), how: valuesOf('how') }
  const narrowed = await finding.find(query, { locale, whole: true, ...(topic ? { topic } : {}) })
  if (narrowed.widened?.from === 'filters') return []
  const fit = new Set(narrowed.hits.map(({ group }) => group.id))
  return whole.hits.filter(({ group }) => fit.has(group.id))
}
