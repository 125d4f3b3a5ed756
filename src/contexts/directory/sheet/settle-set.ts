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

/** What the address of a topic says that nobody knows any more: its words are looked for, never all groups shown in its place. */
const words = (slug: string): string =>
  readFindQuery(name => (name === 'q' ? [slug.replaceAll('-', ' ')] : [])).query.q

/** @returns null where nothing was asked for */
export async function settleSet(
  getAll: (name: string) => string[],
  { finding, locale }: { finding: Finding; locale: string },
): Promise<SettledSet | null> {
  const {
    q: typed,
    near,
    within,
  } = readFindQuery(name => (['q', 'near', 'within'].includes(name) ? getAll(name) : [])).query
  const named = getAll('topic')[0] ?? ''
  const slug = topic(named)?.slug ?? null
  const q = slug === null && typed === '' ? words(named) : typed
  if (q === '' && near === '' && slug === null) return null
  const query = { ...emptyQuery, q: slug ? labelOf(slug, locale) : q, near, within }
  const found = await finding.find(query, { locale, whole: true, ...(slug ? { topic: slug } : {}) })
  const answer = { ...found, query }
  const topics = slug ? [{ slug, label: labelOf(slug, locale), typed: '' }] : answer.understood.topics
  return { asked: { topic: slug, q, near, within }, query, answer, topics }
}
