/** Where somebody means: the place field, a choice from an ambiguous answer, or a place at the end of their words. */
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'
import type { FindAnswer, FindQuery, Understood } from './find-answer.ts'

export interface SettledPlace {
  place: Understood['place']
  /** The words without the place that stood among them. */
  words: string
}

/**
 * A chosen place stands in the address by its key; a typed one by what was typed. Words give up a trailing
 * place only where the place field is empty and `isWord` does not claim it.
 */
export function settlePlace(
  { q, near }: Pick<FindQuery, 'q' | 'near'>,
  places: Places,
  isWord: (text: string) => boolean,
): SettledPlace {
  if (near !== '') {
    const chosen = places.find('', { key: near })
    return { place: chosen.kind === 'found' ? chosen : findTyped(near, places), words: q }
  }
  const split = places.splitPlace(q, { isWord })
  if (split.place === null) return { place: { kind: 'none' }, words: q }
  return { place: places.find(split.place), words: split.words }
}

/** "near Worksop" typed where only the place was asked for. */
const MARKER = /^(?:near|around|close to|in|at)\s+/i

function findTyped(near: string, places: Places): SettledPlace['place'] {
  const as = places.find(near)
  if (as.kind !== 'unknown' || !MARKER.test(near)) return as
  const bare = places.find(near.replace(MARKER, ''))
  return bare.kind === 'unknown' ? as : bare
}

/** What to show in the place field instead of a key. */
export function shownPlace({ query, understood: { place } }: FindAnswer): { nearShown?: string } {
  if (place.kind !== 'found' || query.near !== place.place.key) return {}
  return { nearShown: nameWithRegion(place.place) }
}

const nameWithRegion = ({ name, region }: FoundPlace): string => (region ? `${name}, ${region}` : name)
