/** Groups like this one: the complete set for its topic and place, and where else to go when it takes nobody new. */

import type { Hit } from '../find/find-answer.ts'
import type { Finding } from '../find/find-groups.ts'
import { emptyQuery, findUrl, sheetUrl } from '../find/find-url.ts'
import { labelOf } from '../topics/topics.ts'
import type { Group } from './group.ts'
import { lifeOn } from './life-state.ts'

export interface Asking {
  finding: Finding
  clock: { now(): number }
}

const FEW = 5

/** Its first topic, near the town it meets in; null where it has no topic to go by. */
function sameTopicAndPlace(group: Group, locale: string) {
  const [topic] = group.topics
  if (!topic) return null
  const near = group.gatherings.find(({ place }) => place?.town)?.place?.town ?? ''
  return { topic, query: { ...emptyQuery, q: labelOf(topic, locale), near } }
}

/** The sheet with every group for the same topic and place, and how many it holds (M09). */
export async function completeSetOf(group: Group, { finding }: Asking, locale: string) {
  const same = sameTopicAndPlace(group, locale)
  if (!same) return null
  const { total } = await finding.find(same.query, { locale, topic: same.topic })
  return total > 0 ? { url: sheetUrl(same.query), groups: total } : null
}

/** Others a newcomer can go to, where this one takes nobody new (M05); null while it is open. */
export async function othersLike(
  group: Group,
  { finding, clock }: Asking,
  locale: string,
): Promise<{ hits: Hit[]; findUrl: string } | null> {
  const today = new Date(clock.now()).toISOString().slice(0, 10)
  if (!lifeOn(group.life, today).alternatives) return null
  const same = sameTopicAndPlace(group, locale)
  if (!same) return { hits: [], findUrl: findUrl(emptyQuery) }
  const { hits } = await finding.find(same.query, { locale, topic: same.topic })
  const open = hits.filter(hit => hit.group.id !== group.id && hit.group.life.state === 'open').slice(0, FEW)
  return { hits: open.map((hit, at) => ({ ...hit, number: at + 1 })), findUrl: findUrl(same.query) }
}
