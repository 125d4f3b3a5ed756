/** Turns what was understood into wants. Topics of one field are alternatives ("anxiety, depression"); others add up. */
import type { Want, WeightedTopic } from '../query.ts'
import { wantsOf } from '../wants.ts'
import type { FoundTopic } from './found-topic.ts'
import type { Thesaurus } from './thesaurus.ts'

const TYPED = 1
/** A narrower topic was not said, but is part of what was; so is the person's own where a relative asks. */
const ADDED = 0.8
/** How somebody is, where what it is about was said, too. */
const BESIDE = 0.5

export interface MeantFor {
  forCloseOnes: boolean
  /** Topics that were said not to be meant. */
  denied: ReadonlySet<string>
}

export function wantsFor(
  found: readonly FoundTopic[],
  thesaurus: Thesaurus,
  { forCloseOnes, denied }: MeantFor,
): Want[] {
  const byField = new Map<string, FoundTopic[]>()
  for (const topic of found) {
    const field = thesaurus.topics.get(topic.entries[0]!.slug)?.field ?? ''
    byField.set(field, [...(byField.get(field) ?? []), topic])
  }
  return [...byField.values()].map(alternatives => {
    const weights = new Map<string, number>()
    const weigh = (slugs: readonly string[], weight: number) => {
      for (const slug of slugs) if (!denied.has(slug)) weights.set(slug, weight)
    }
    const slugsOf = (some: readonly FoundTopic[]) =>
      some.flatMap(({ entries }) => entries.map(({ slug }) => slug))
    weigh(slugsOf(alternatives.filter(({ beside }) => beside)), BESIDE)
    const typed = slugsOf(alternatives.filter(({ beside }) => !beside))
    const close = forCloseOnes ? typed.flatMap(slug => thesaurus.forCloseOnes(slug)) : []
    weigh(
      typed.flatMap(slug => thesaurus.narrower(slug)),
      ADDED,
    )
    weigh(typed, close.length ? ADDED : TYPED)
    weigh(close, TYPED)
    const topics: WeightedTopic[] = [...weights].map(([slug, weight]) => ({ slug, weight }))
    const phrases = alternatives.flatMap(({ entries, typed, mended }) =>
      mended.length ? entries.map(e => e.label) : [typed],
    )
    return {
      typed: alternatives.map(topic => topic.typed).join(', '),
      phrases: [...new Set(phrases)],
      topics,
    }
  })
}

/** `mendable`: false for words that are spelled right as they stand. */
export function plainWants(
  words: readonly string[],
  mendable: (word: string) => boolean = () => true,
): Want[] {
  return wantsOf(words.join(' ')).map(want => (mendable(want.typed) ? want : { ...want, exactly: true }))
}
