/** The complete set for a topic and a place: how many groups it holds, what it is called, and the code that leads to it (M09). */
import type { FindAnswer, FindQuery } from '../find/find-answer.ts'
import type { Finding } from '../find/find-groups.ts'
import { emptyQuery } from '../find/find-url.ts'
import type { FoundPlace } from '../places/place-name.ts'
import { placeNumber } from '../places/place-number.ts'
import type { Places } from '../places/places.ts'
import { numberOfTopic, topicNumbered } from '../topics/topic-numbers.ts'
import { ancestorsOf, labelOf, topic as topicCalled } from '../topics/topics.ts'
import type { NamedSet } from './named-set.ts'
import { type Which, whichOf } from './say-which.ts'
import { readSetCode, type SetNumbers, setCode } from './set-code.ts'
import { setSheetUrl } from './set-url.ts'

export interface SetParts {
  finding: Finding
  places: Places
  /** BCP 47. */
  locale: string
}

interface SetPlace {
  /** As it stands in addresses. */
  near: string
  name: string | null
}

/**
 * The set that a code can lead to: of a topic that was added here alone it is the wider one's, of a postcode the town's.
 * @param place where it is; null: everywhere
 * @returns null where nobody meets about it
 */
export async function namedSetAt(
  topic: string | null,
  place: FoundPlace | null,
  { finding, places, locale }: SetParts,
): Promise<NamedSet | null> {
  const numbered = topic && [topic, ...ancestorsOf(topic)].find(slug => numberOfTopic(slug) !== null)
  const town = place && (placeNumber(place) === null ? places.nearest(place) : place)
  const number = town ? placeNumber(town) : 0
  const here = town && number ? { near: town.key, name: town.name } : { near: '', name: null }
  const slug = numbered || null
  const answer = await wholeSet(slug, here.near, { finding, locale })
  return answer.total === 0 ? null : nameSet(slug, here, whichOf(answer), number ?? 0, locale)
}

function nameSet(topic: string | null, at: SetPlace, which: Which, place: number, locale: string): NamedSet {
  const words = [topic && labelOf(topic, locale), at.name].filter(Boolean)
  const code = setCode({ topic: (topic && numberOfTopic(topic)) || 0, place })
  return { ...which, url: setSheetUrl({ topic, near: at.near }), code, name: words.join(', ') }
}

/** Every group for a topic near a place, asked for as the sheet asks. */
export const wholeSet = (
  topic: string | null,
  near: string,
  { finding, locale }: Pick<SetParts, 'finding' | 'locale'>,
): Promise<FindAnswer> => {
  const query: FindQuery = { ...emptyQuery, q: topic ? labelOf(topic, locale) : '', near }
  return finding.find(query, { locale, whole: true, ...(topic ? { topic } : {}) })
}

/** The sheet behind a code, as things stand today; null where it is none, or leads to nothing any more. */
export function sheetBehind(typed: string, places: Places): string | null {
  const numbers = readSetCode(typed)
  return numbers && sheetOf(numbers, places)
}

function sheetOf({ topic: number, place }: SetNumbers, places: Places): string | null {
  const topic = number === 0 ? null : topicNumbered(number)
  const at = place === 0 ? null : places.numbered(place)
  const lost = (number !== 0 && !(topic && topicCalled(topic))) || (place !== 0 && !at)
  return lost || (topic === null && at === null) ? null : setSheetUrl({ topic, near: at?.key ?? '' })
}
