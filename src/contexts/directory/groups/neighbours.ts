/** Groups like this one: the complete set for its topic and place, and where else to go when it takes nobody new. */

import type { Hit } from '../find/find-answer.ts'
import type { Finding } from '../find/find-groups.ts'
import { emptyQuery, findUrl } from '../find/find-url.ts'
import { namedSetAt, type SetParts } from '../sheet/name-set.ts'
import type { NamedSet } from '../sheet/named-set.ts'
import { ancestorsOf, labelOf } from '../topics/topics.ts'
import type { Group } from './group.ts'
import { lifeOn } from './life-state.ts'
import type { RemovedGroup } from './removed/removed-group.ts'

export interface Asking {
  finding: Finding
  clock: { now(): number }
}

/** What a complete set is named with. */
type SetAsking = Omit<SetParts, 'locale'>

const FEW = 5

/** Its first topic, near the town it meets in; null where it has no topic to go by. */
function sameTopicAndPlace(group: Group, locale: string) {
  return queryFor({ topic: group.topics[0] ?? null, town: townOf(group) }, locale)
}

const townOf = ({ gatherings }: Group): string | null =>
  gatherings.find(({ place }) => place?.town)?.place?.town ?? null

function queryFor({ topic, town }: { topic: string | null; town: string | null }, locale: string) {
  return topic ? { topic, query: { ...emptyQuery, q: labelOf(topic, locale), near: town ?? '' } } : null
}

/**
 * The complete set for the same topic and place, with the code that leads to it: beside whatever tells of one group (M09).
 * Of a group with no topic it is everybody near its town. Null where none is known that was confirmed.
 */
export async function completeSetOf(
  group: Group,
  { finding, places }: SetAsking,
  locale: string,
): Promise<NamedSet | null> {
  const [topic = null] = group.topics
  const town = townOf(group)
  const place = town === null ? null : places.find(town)
  // A town that several share leads to no sheet: then it is the one of all places.
  const at = place?.kind === 'found' ? place.place : null
  return topic || at ? namedSetAt(topic, at, { finding, places, locale }) : null
}

/** Others a newcomer can go to, where this one takes nobody new (M05); null while it is open. */
export async function othersLike(
  group: Group,
  { finding, clock }: Asking,
  locale: string,
): Promise<{ hits: Hit[]; findUrl: string } | null> {
  const today = new Date(clock.now()).toISOString().slice(0, 10)
  if (!lifeOn(group.life, today).alternatives) return null
  return openLike(sameTopicAndPlace(group, locale), group.id, { finding, locale })
}

/** Others about the same and near, whatever this one says of itself. */
export const othersNear = (
  group: Group,
  { finding }: Asking,
  locale: string,
): Promise<{ hits: Hit[]; findUrl: string }> =>
  openLike(sameTopicAndPlace(group, locale), group.id, { finding, locale })

/** Others about the same and near, where one has taken itself out. */
export const othersLikeRemoved = (
  { id, ...was }: RemovedGroup,
  { finding }: Asking,
  locale: string,
): Promise<{ hits: Hit[]; findUrl: string }> => openLike(queryFor(was, locale), id, { finding, locale })

/** Where none is about the same, those about what is wider: who holds an old poster is not left with an empty list (M17). */
async function openLike(
  same: ReturnType<typeof queryFor>,
  but: string,
  { finding, locale }: { finding: Finding; locale: string },
): Promise<{ hits: Hit[]; findUrl: string }> {
  if (!same) return { hits: [], findUrl: findUrl(emptyQuery) }
  for (const topic of [same.topic, ...ancestorsOf(same.topic)]) {
    const query = { ...same.query, q: labelOf(topic, locale) }
    const { hits } = await finding.find(query, { locale, topic })
    const open = hits.filter(hit => hit.group.id !== but && hit.group.life.state === 'open').slice(0, FEW)
    if (open.length > 0)
      return { hits: open.map((hit, at) => ({ ...hit, number: at + 1 })), findUrl: findUrl(query) }
  }
  return { hits: [], findUrl: findUrl(same.query) }
}
