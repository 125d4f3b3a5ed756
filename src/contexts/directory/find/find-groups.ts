/**
 * Finding groups: the main verb. Words meet the thesaurus, a place is settled without an outside call, the index
 * answers, and the answer always has a way on (M06, M07). It writes nothing; that a wish was unmet is told in the answer,
 * and whoever draws the page has it counted (`unmet/`).
 */
import type { Clock } from '#platform/clock.ts'
import type { Query } from '#search/query.ts'
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'
import { ancestorsOf } from '../topics/topics.ts'
import { answerFrom } from './answer-from.ts'
import { lookByDate, settleDates } from './dates-in-words.ts'
import type { FindAnswer, FindQuery } from './find-answer.ts'
import { countGroupsBehind, type GroupsBehind } from './groups-behind.ts'
import type { LiveDirectory } from './live-directory.ts'
import { type Broader, look } from './look.ts'
import { narrowByWords } from './narrow-by-words.ts'
import { orNotUnderstood } from './not-understood.ts'
import { placeForReader } from './place-for-reader.ts'
import { bringCloser, type PlacesWithCode } from './postcode-of-groups.ts'
import { PAGE_SIZE, queryFor } from './query-for.ts'
import type { ReadWords, WordReader } from './read-words.ts'
import { settlePlace } from './settle-place.ts'
import { whatLeaves } from './what-leaves.ts'

export interface FindOptions {
  /** BCP 47: the language labels are given in. */
  locale: string
  /** Exactly this topic and what is narrower, whatever the words say. */
  topic?: string
  /** All there is rather than one page of it: for print. What meets online is always in it. */
  whole?: boolean
}

export interface Finding {
  /** How many groups stand on a page, for the link that leads there. */
  behind: GroupsBehind
  find(query: FindQuery, options: FindOptions): Promise<FindAnswer>
  /** Topics of the groups in a circle, or in an area where it is the area's own, most groups first. */
  topicsNear(place: FoundPlace, withinKm: number | null): { slug: string; groups: number }[]
}

export interface FindingParts {
  directory: LiveDirectory
  places: Places
  words: WordReader
  clock: Clock
  /** Places of groups by the first half of a British postcode. */
  placesWithCode?: PlacesWithCode
}

/** More than anybody prints, and a bound all the same. */
const WHOLE = 1_000

export function openFinding(parts: FindingParts): Finding {
  const { directory, places, words, clock, placesWithCode } = parts
  const { index } = directory
  const broaderOf = (slug: string, locale: string) =>
    ancestorsOf(slug).map(each => ({
      slug: each,
      topics: words.readTopic(each, { locale }).wants.flatMap(({ topics = [] }) => topics),
    }))
  const behind = countGroupsBehind(directory, words)
  return {
    behind,
    async find(query, { locale, topic, whole = false }) {
      const only = topic ? { topic } : {}
      const settled = settlePlace(topic ? { q: '', near: query.near } : query, places, words)
      const place = await bringCloser(settled.place, settled.typed, { places, index, placesWithCode })
      const said = topic
        ? words.readTopic(topic, { locale })
        : words.read(settled.words, { locale, exact: query.exact })
      const now = clock.now()
      const dated = await settleDates(orNotUnderstood(said, settled.words), place, directory, now)
      const { read } = dated
      // A page about one topic, or a sheet of a complete set, never turns into one about another.
      const broader: Broader = topic || whole ? () => [] : slug => broaderOf(slug, locale)
      const queryOf = (query: FindQuery, read: ReadWords) => queryFor(query, read, place, now, places)
      const narrowed = narrowByWords(
        query,
        whole ? { ...read, narrowed: [] } : read,
        ...whatLeaves(queryOf, index, broader),
      )
      const asked = queryOf(narrowed.query, narrowed.read)
      const lookAt = (asked: Query) => look(asked, index, broader)
      const { answer, ...told } = whole
        ? { ...lookAt({ ...asked, anywhere: true, offset: 0, limit: WHOLE }), onDates: null }
        : await lookByDate(asked, lookAt, {
            ...{ dated, narrowed: narrowed.narrowed, when: narrowed.query, directory, now },
          })
      const lastPage = Math.max(1, Math.ceil(answer.total / PAGE_SIZE))
      if (query.page > lastPage && !whole) return this.find({ ...query, page: lastPage }, { locale, ...only })
      return answerFrom(answer, {
        query,
        when: narrowed.query,
        read: narrowed.read,
        narrowed: narrowed.narrowed,
        place: placeForReader(place, locale),
        directory,
        behind,
        ...told,
        locale,
        now,
      })
    },
    topicsNear(place, withinKm) {
      const { lat, lon, radiusKm } = place
      const inside = (withinKm === radiusKm && places.inside(place)) || undefined
      const { hits } = index.search({ near: { lat, lon }, withinKm, inside, limit: WHOLE })
      const counts = new Map<string, number>()
      for (const { key } of hits) {
        for (const slug of directory.topicsOf(String(key))) counts.set(slug, (counts.get(slug) ?? 0) + 1)
      }
      return [...counts].map(([slug, groups]) => ({ slug, groups })).sort((a, b) => b.groups - a.groups)
    },
  }
}
