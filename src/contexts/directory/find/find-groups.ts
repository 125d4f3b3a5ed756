/**
 * Finding groups: the main verb. Words meet the thesaurus, a place is settled without an outside call, the index
 * answers, and the answer always has a way on (M06, M07). Nothing is written, so nothing is left of a search.
 */
import type { Clock } from '#platform/clock.ts'
import type { SearchAnswer } from '#search/answer.ts'
import type { SearchIndex } from '#search/create-index.ts'
import type { Query } from '#search/query.ts'
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'
import { answerFrom } from './answer-from.ts'
import type { FindAnswer, FindQuery } from './find-answer.ts'
import type { LiveDirectory } from './live-directory.ts'
import { ENOUGH, queryFor } from './query-for.ts'
import type { WordReader } from './read-words.ts'
import { settlePlace } from './settle-place.ts'

export interface FindOptions {
  /** BCP 47: the language labels are given in. */
  locale: string
  /** Exactly this topic and what is narrower, whatever the words say. */
  topic?: string
  /** All there is rather than one page of it: for print. What meets online is always in it. */
  whole?: boolean
}

export interface Finding {
  find(query: FindQuery, options: FindOptions): Promise<FindAnswer>
  /** Topics of the groups in a circle, most groups first. */
  topicsNear(place: FoundPlace, withinKm: number | null): { slug: string; groups: number }[]
}

export interface FindingParts {
  directory: LiveDirectory
  places: Places
  words: WordReader
  clock: Clock
}

/** More than anybody prints, and a bound all the same. */
const WHOLE = 1_000

export function openFinding({ directory, places, words, clock }: FindingParts): Finding {
  return {
    async find(query, { locale, topic, whole = false }) {
      const settled = settlePlace(topic ? { q: '', near: query.near } : query, places, words.isWord)
      const read = topic
        ? words.readTopic(topic, { locale })
        : words.read(settled.words, { locale, exact: query.exact })
      const now = clock.now()
      const asked = queryFor(query, read, settled.place, now)
      const { answer, widened } = whole
        ? look({ ...asked, anywhere: true, offset: 0, limit: WHOLE }, directory.index)
        : look(asked, directory.index)
      return answerFrom(answer, { query, read, place: settled.place, directory, widened, locale, now })
    },
    topicsNear({ lat, lon }, withinKm) {
      const { hits } = directory.index.search({ near: { lat, lon }, withinKm, limit: WHOLE })
      const counts = new Map<string, number>()
      for (const { key } of hits) {
        for (const slug of directory.topicsOf(String(key))) counts.set(slug, (counts.get(slug) ?? 0) + 1)
      }
      return [...counts].map(([slug, groups]) => ({ slug, groups })).sort((a, b) => b.groups - a.groups)
    },
  }
}

interface Looked {
  answer: SearchAnswer
  widened: FindAnswer['widened']
}

/** Lets go of one thing at a time until there is something to show: the place first, then some of the words. */
function look(query: Query, index: SearchIndex): Looked {
  const answer = index.search(query)
  if (query.near && !query.anywhere && answer.total < ENOUGH && answer.nearMisses.online > 0) {
    return look({ ...query, anywhere: true }, index)
  }
  if (answer.total > 0) return { answer, widened: null }
  if (query.near && query.withinKm !== null && answer.nearMisses.anyDistance > 0) {
    const wider = index.search({ ...query, withinKm: null })
    return { answer: wider, widened: { from: 'distance', toKm: wider.withinKm } }
  }
  const { wants = [] } = query
  if (wants.length > 1 && answer.nearMisses.someWords.more > 0) {
    const meant = wants.filter(({ topics = [] }) => topics.length > 0)
    // What was understood says more than the words around it: "got out of jail" more than "last month".
    const about = meant.length > 0 ? index.search({ ...query, wants: meant }) : answer
    if (about.total > 0) return { answer: about, widened: { from: 'words' } }
    return { answer: index.search({ ...query, match: 'some' }), widened: { from: 'words' } }
  }
  return { answer, widened: null }
}
