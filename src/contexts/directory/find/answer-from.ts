/** What the index found, told as an answer for a reader: groups with their reasons, dates, counts and ways on. */
import type { Counts, Reason, SearchAnswer, SearchHit } from '#search/answer.ts'
import type { Want } from '#search/query.ts'
import { wordsOf } from '#search/text/words.ts'
import { groupFreshness } from '../freshness/freshness.ts'
import { WEEKDAYS } from '../gatherings/schedule.ts'
import type { Group } from '../groups/group.ts'
import { lifeOn } from '../groups/life-state.ts'
import { labelOf, topic } from '../topics/topics.ts'
import { unmetWish } from '../unmet/unmet-wish.ts'
import { dateAskedFor, type WhenAsked } from './date-asked-for.ts'
import type { FindAnswer, FindQuery, Hit, OnDates, Understood, Why } from './find-answer.ts'
import { filtersSet } from './find-url.ts'
import type { GroupsBehind } from './groups-behind.ts'
import type { LiveDirectory } from './live-directory.ts'
import { onwardFrom } from './onward.ts'
import { PAGE_SIZE } from './query-for.ts'
import type { ReadWords } from './read-words.ts'
import type { LetGo } from './try.ts'

export interface AnswerParts {
  query: FindQuery
  /** Days and times that the groups were searched by, ticked or typed. */
  when: WhenAsked
  read: ReadWords
  narrowed: Understood['narrowed']
  place: Understood['place']
  directory: LiveDirectory
  behind: GroupsBehind
  widened: LetGo | null
  nearestKm: number | null
  inArea: boolean
  onDates: OnDates | null
  locale: string
  /** Epoch milliseconds. */
  now: number
}

export async function answerFrom(found: SearchAnswer, parts: AnswerParts): Promise<FindAnswer> {
  const { query, when, read, place, directory, locale, now } = parts
  const groups = await directory.groups(found.hits.map(hit => String(hit.key)))
  const byId = new Map(groups.map(group => [group.id, group]))
  const first = (query.page - 1) * PAGE_SIZE + 1
  const asTyped = plainWords(read.wants)
  const filters = filtersSet(query) + parts.narrowed.filter(each => each.kept).length
  const widened = widenedFrom(parts.widened, locale)
  const unmet = unmetWish({
    query,
    understood: { topics: read.understood.topics, place },
    total: found.total,
    widened,
    nearestKm: parts.nearestKm,
    onlyFilteredOut: filters > 0 && found.nearMisses.withoutFilters > 0,
  })
  const measures = place.kind === 'found' && place.place.kind !== 'area'
  const hits = found.hits.flatMap((hit, at) => {
    const group = byId.get(String(hit.key))
    return group ? [hitFrom(hit, group, first + at, { when, locale, now, measures })] : []
  })
  return {
    query,
    understood: {
      ...read.understood,
      narrowed: parts.narrowed,
      added: read.understood.added.filter(({ slug }) => directory.topicCounts().get(slug)),
      mended: [
        ...read.understood.mended,
        ...found.mended.flatMap(({ typed, read }) => {
          const word = asTyped.get(typed)
          return word ? [{ typed: word, read }] : []
        }),
      ],
      place,
    },
    total: found.total,
    hits,
    page: query.page,
    pages: Math.max(1, Math.ceil(found.total / PAGE_SIZE)),
    counts: countsFrom(found.counts),
    withinKm: found.withinKm,
    inArea: parts.inArea,
    widened,
    nearestKm: parts.nearestKm,
    unmet,
    onDates: parts.onDates,
    onward: onwardFrom({
      filters,
      unsure: query.unsure,
      answer: found,
      hasPlace: place.kind === 'found',
      related: relatedOf(parts),
      unmet,
    }),
  }
}

const widenedFrom = (widened: LetGo | null, locale: string): FindAnswer['widened'] =>
  widened?.from === 'topic'
    ? { ...widened, to: { slug: widened.to, label: labelOf(widened.to, locale) } }
    : widened

/**
 * Plain words as typed, by the form the index knows them in. Those inside a phrase that was understood are not among
 * them: "won't stop drinking" needs no mending into "want".
 */
const plainWords = (wants: readonly Want[]): Map<string, string> =>
  new Map(
    wants
      .filter(({ topics = [] }) => topics.length === 0)
      .flatMap(({ typed }) => typed.split(/\s+/))
      .flatMap(word => wordsOf(word).map((stem): [string, string] => [stem, word])),
  )

interface HitFor {
  when: WhenAsked
  locale: string
  now: number
  /** From the middle of an area distances tell nobody anything. */
  measures: boolean
}

function hitFrom(hit: SearchHit, group: Group, number: number, on: HitFor): Hit {
  const gathering = group.gatherings[hit.gathering ?? 0] ?? group.gatherings[0]
  const { meets } = lifeOn(group.life, new Date(on.now).toISOString().slice(0, 10))
  return {
    number,
    group,
    distanceKm: on.measures ? hit.distanceKm : null,
    ...(gathering && meets ? dateAskedFor(gathering, on.when, on.now) : { next: null, sooner: null }),
    gatheringId: gathering?.id ?? null,
    freshness: groupFreshness(group, on.now),
    why:
      hit.reasons.length > 0
        ? hit.reasons.map(reason => whyFrom(reason, on.locale))
        : [{ because: 'everything' }],
  }
}

function whyFrom(reason: Reason, locale: string): Why {
  if (reason.because === 'topic') {
    return {
      because: 'topic',
      topic: reason.topic,
      label: labelOf(reason.topic, locale),
      typed: reason.typed,
    }
  }
  const where = reason.field === 'topics' ? 'words' : reason.field
  const mended = reason.how === 'mended' ? { typed: reason.typed } : {}
  return { because: 'word', word: reason.how === 'mended' ? reason.word : reason.typed, where, ...mended }
}

const countsFrom = ({ day, time, facets }: Counts): FindAnswer['counts'] => ({
  day: Object.fromEntries(WEEKDAYS.map((name, at) => [name, day[at] ?? 0])),
  time,
  how: facets.how ?? {},
  access: facets.access ?? {},
  language: facets.language ?? {},
  for: facets.for ?? {},
  kind: facets.kind ?? {},
})

/** What the words may have meant after all, then neighbours of what was understood; never merged into the list itself. */
function relatedOf({ read, behind, locale, widened }: AnswerParts) {
  const meant = read.understood.topics.map(({ slug }) => slug)
  if (widened?.from === 'topic') meant.push(widened.to)
  const doubtful = new Set(read.doubtful)
  const near = new Set(
    meant.flatMap(slug => [...(topic(slug)?.related ?? []), ...(topic(slug)?.broader ?? [])]),
  )
  return [...new Set([...doubtful, ...near])]
    .filter(slug => !meant.includes(slug))
    .map(slug => ({ slug, label: labelOf(slug, locale), groups: behind.topic(slug) }))
    .sort((a, b) => Number(doubtful.has(b.slug)) - Number(doubtful.has(a.slug)) || b.groups - a.groups)
}
