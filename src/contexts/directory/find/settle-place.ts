/** Where somebody means: the place field, a choice from an ambiguous answer, or a place at the end of their words. */
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'
import type { FindAnswer, FindQuery, Understood } from './find-answer.ts'
import type { WordReader } from './read-words.ts'

export interface SettledPlace {
  place: Understood['place']
  /** The words without the place that stood among them. */
  words: string
  /** The place as typed; empty where none was. */
  typed: string
}

/**
 * A chosen place stands in the address by its key; a typed one by what was typed. Words give up a
 * place only where the place field is empty and `isWord` does not claim it.
 */
export function settlePlace(
  { q, near }: Pick<FindQuery, 'q' | 'near'>,
  places: Places,
  reader: Pick<WordReader, 'isWord' | 'asideFrom' | 'claims'>,
): SettledPlace {
  if (near !== '') {
    const chosen = places.find('', { key: near })
    return { place: chosen.kind === 'found' ? chosen : findTyped(near, places), words: q, typed: near }
  }
  const split = splitFrom(q, places, reader) ?? splitBefore(q, places, reader)
  return split ?? { place: { kind: 'none' }, words: q, typed: '' }
}

type Claims = Pick<WordReader, 'isWord' | 'claims'>

function splitFrom(q: string, places: Places, { isWord, claims }: Claims, within = q): SettledPlace | null {
  const { place, words } = places.splitPlace(q, { isWord })
  return place === null || claims(within, place) ? null : { place: places.find(place), words, typed: place }
}

/** "grief worksop tuesday evening": the place stands before words that only narrow or ask. */
function splitBefore(
  q: string,
  places: Places,
  reader: Pick<WordReader, 'isWord' | 'asideFrom' | 'claims'>,
): SettledPlace | null {
  const at = reader.asideFrom(q)
  if (at === 0 || at === q.length) return null
  const split = splitFrom(q.slice(0, at).trim(), places, reader, q)
  return split && { ...split, words: `${split.words} ${q.slice(at)}`.trim() }
}

/** "near Worksop" typed where only the place was asked for. */
const MARKER =
  /^(?:in der nähe von|in der nähe|nähe|bei|i nærheten av|nær|ved|near|around|close to|in|at)\s+/iu

function findTyped(near: string, places: Places): SettledPlace['place'] {
  const as = places.find(near)
  if (as.kind === 'found' || !MARKER.test(near)) return as
  const bare = places.find(near.replace(MARKER, ''))
  return bare.kind === 'found' || as.kind === 'unknown' ? bare : as
}

/** What to show in the place field instead of a key. */
export function shownPlace({ query, understood: { place } }: FindAnswer): { nearShown?: string } {
  if (place.kind !== 'found' || query.near !== place.place.key) return {}
  return { nearShown: nameWithRegion(place.place) }
}

const nameWithRegion = ({ name, region }: FoundPlace): string => (region ? `${name}, ${region}` : name)
