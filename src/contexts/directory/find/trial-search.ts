/** Finding tried on a directory that has one plain group for every topic there is, and nothing else to tell them by. */
import { createIndex } from '#search/create-index.ts'
import type { Document } from '#search/document.ts'
import type { Thesaurus } from '#search/understanding/thesaurus.ts'
import type { Places } from '../places/places.ts'
import type { LayAnswer } from '../topics/lay-answer.ts'
import { ancestorsOf, shownNames, topics } from '../topics/topics.ts'
import { emptyQuery } from './find-url.ts'
import { LISTED } from './group-document.ts'
import { look } from './look.ts'
import { narrowByWords } from './narrow-by-words.ts'
import { queryFor } from './query-for.ts'
import { settlePlace } from './settle-place.ts'
import { whatLeaves } from './what-leaves.ts'
import { createWordReader } from './word-reader.ts'

export interface TrialSearch {
  /** What the product makes of these words, typed into the one field. */
  find(q: string, locale?: string): LayAnswer
  /** The reading alone, for measuring. */
  read(q: string, locale?: string): void
}

/** Where all of them meet, so that a place in the words takes none away. */
const EVERYWHERE = { how: ['online', 'in-person'] }

export function openTrialSearch(thesaurus: Thesaurus, places: Places): TrialSearch {
  const index = createIndex({ allOf: ['access'], abbreviations: thesaurus.abbreviations })
  for (const { slug } of topics()) index.put(documentFor(slug))
  const words = createWordReader(thesaurus, word => index.knows(word))
  const broader = (locale: string) => (slug: string) =>
    ancestorsOf(slug).map(each => ({
      slug: each,
      topics: words.readTopic(each, { locale }).wants.flatMap(want => want.topics ?? []),
    }))
  return {
    read: (q, locale = 'en') => void words.read(q, { locale, exact: false }),
    find(q, locale = 'en') {
      const query = { ...emptyQuery, q }
      const { place, words: rest } = settlePlace(query, places, words)
      const read = words.read(rest, { locale, exact: false })
      const way = narrowByWords(
        query,
        read,
        ...whatLeaves((query, read) => queryFor(query, read, place, 0, places), index, broader(locale)),
      )
      const { answer } = look(queryFor(way.query, way.read, place, 0, places), index, broader(locale))
      return {
        groups: answer.hits.map(({ key }) => [String(key)]),
        read: read.understood.topics.map(({ slug }) => slug),
        place: place.kind === 'found' ? place.place.name : 'typed' in place ? place.typed : null,
        filters: way.narrowed.flatMap(({ filters }) => filters.map(({ name, value }) => `${name}=${value}`)),
      }
    },
  }
}

const documentFor = (slug: string): Document => ({
  key: slug,
  text: { name: '', topics: shownNames(slug), place: '', words: '' },
  topics: [slug],
  facets: { listed: [LISTED.surely], for: ['me'] },
  gatherings: [{ facets: EVERYWHERE, slots: [], nextAt: null }],
})
