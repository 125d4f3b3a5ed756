/** Who is on a sheet that was narrowed. */
import type { FilterName } from '../find/filter-name.ts'
import type { FindAnswer, FindQuery, Hit } from '../find/find-answer.ts'
import type { Finding } from '../find/find-groups.ts'
import { filterOf, type Only } from './only.ts'

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
  const valuesOf = (name: FilterName) => only.filter(one => filterOf(one).name === name)
  const query: FindQuery = { ...whole.query, access: valuesOf('access'), how: valuesOf('how') }
  const narrowed = await finding.find(query, { locale, whole: true, ...(topic ? { topic } : {}) })
  if (narrowed.widened?.from === 'filters') return []
  const fit = new Set(narrowed.hits.map(({ group }) => group.id))
  return whole.hits.filter(({ group }) => fit.has(group.id))
}
