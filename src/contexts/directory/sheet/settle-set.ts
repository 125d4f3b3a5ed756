/** Which set an address asks for: a topic by name or words somebody typed, near a place. Nothing else makes it smaller (M09). */
import { readFindQuery } from '../find/find.form.ts'
import type { FindAnswer, FindQuery, Understood } from '../find/find-answer.ts'
import type { Finding } from '../find/find-groups.ts'
import { emptyQuery } from '../find/find-url.ts'
import { labelOf, topic } from '../topics/topics.ts'
import type { SetAsked } from './set-url.ts'

export interface SettledSet {
  asked: Required<SetAsked>
  query: FindQuery
  answer: FindAnswer
  topics: Understood['topics']
}

/** @returns null where nothing was asked for; a topic nobody knows is left out. */
export async function settleSet(
  getAll: (name: string) => string[],
  { finding, locale }: { finding: Finding; locale: string },
): Promise<SettledSet | null> {
  const { q, near, within } = readFindQuery(name =>
    ['q', 'near', 'within'].includes(name) ? getAll(name) : [],
  ).query
  const slug = topic(getAll('topic')[0] ?? '')?.slug ?? null
  if (q === '' && near === '' && slug === null) return null
  const query = { ...emptyQuery, q: slug ? labelOf(slug, locale) : q, near, within }
  const found = await finding.find(query, { locale, whole: true, ...(slug ? { topic: slug } : {}) })
  const answer = { ...found, query }
  const topics = slug ? [{ slug, label: labelOf(slug, locale), typed: '' }] : answer.understood.topics
  return { asked: { topic: slug, q, near, within }, query, answer, topics }
}
