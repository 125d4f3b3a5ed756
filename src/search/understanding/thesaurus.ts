/** The topics as a web: by slug, by label, and from each to what is narrower and what is related. */
import type { Topic } from '../topic.ts'
import { LabelBook } from './label-book.ts'
import { SpellingBook } from './spelling-book.ts'
import { typedWords } from './typed-words.ts'

export interface Thesaurus {
  readonly topics: ReadonlyMap<string, Topic>
  readonly labels: LabelBook
  readonly spellings: SpellingBook
  /** All that is narrower, step by step, nearest first; never what is wider, beside or related. */
  narrower(slug: string): readonly string[]
  /** Ways on: worth offering, never merged in. */
  related(slug: string): readonly string[]
  /** The topics for those close to somebody with this one, or else with the nearest wider one. */
  forCloseOnes(slug: string): readonly string[]
  /** What a topic for relatives is about: the person's own topics; none for any other topic. */
  ofThePerson(slug: string): readonly string[]
  /** The words of a topic's shown names, in their loose form. */
  nameWords(slug: string): ReadonlySet<string>
  /** Folded words of labels written in capitals: hand them to `createIndex` as `abbreviations`. */
  readonly abbreviations: ReadonlySet<string>
}

/** Whatever is narrower than this is for relatives and friends. */
const RELATIVES = 'relatives'
const MOST_NAMES = 12

/**
 * @example createThesaurus(topics).narrower('cancer') // ["breast-cancer", "bowel-cancer"]
 */
export function createThesaurus(topics: readonly Topic[]): Thesaurus {
  const bySlug = new Map(topics.map(topic => [topic.slug, topic]))
  const children = new Map<string, string[]>()
  for (const topic of topics)
    for (const wider of topic.broader) children.set(wider, [...(children.get(wider) ?? []), topic.slug])
  const below = new Map(topics.map(({ slug }) => [slug, allBelow(slug, children)]))
  const relatives = new Set(below.get(RELATIVES))
  const labels = new LabelBook(topics)
  const close = (slug: string): string[] => {
    const own = (children.get(slug) ?? []).filter(each => relatives.has(each))
    return own.length ? own : (bySlug.get(slug)?.broader ?? []).flatMap(close)
  }
  const closeTo = new Map(
    topics.map(({ slug }) => [slug, relatives.has(slug) ? [] : [...new Set(close(slug))]]),
  )
  const ownOf = new Map(
    [...relatives].map(slug => [
      slug,
      (bySlug.get(slug)?.broader ?? []).filter(each => each !== RELATIVES && !relatives.has(each)),
    ]),
  )
  const namesOf = new Map<string, ReadonlySet<string>>()
  const nameWords = (slug: string): ReadonlySet<string> => {
    const kept = namesOf.get(slug)
    if (kept) return kept
    const names = Object.values(bySlug.get(slug)?.labels ?? {}).flatMap(({ preferred, everyday }) => [
      preferred,
      ...everyday,
    ])
    const read = new Set(typedWords(names.slice(0, MOST_NAMES).join(' ')).map(word => word.loose))
    namesOf.set(slug, read)
    return read
  }
  return {
    topics: bySlug,
    labels,
    spellings: new SpellingBook(labels),
    narrower: slug => below.get(slug) ?? [],
    related: slug => bySlug.get(slug)?.related ?? [],
    ofThePerson: slug => ownOf.get(slug) ?? [],
    forCloseOnes: slug => closeTo.get(slug) ?? [],
    nameWords,
    abbreviations: labels.abbreviations,
  }
}

function allBelow(slug: string, children: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>()
  const waiting = [...(children.get(slug) ?? [])]
  for (const next of waiting) {
    if (next === slug || found.has(next)) continue
    found.add(next)
    waiting.push(...(children.get(next) ?? []))
  }
  return [...found]
}
