/** Turns what was understood into wants. Topics of one field are alternatives ("anxiety, depression"); others add up. */
import type { Want, WeightedTopic } from '../query.ts'
import { wantsOf } from '../wants.ts'
import type { FoundTopic } from './find-topics.ts'
import type { Thesaurus } from './thesaurus.ts'

const TYPED = 1
/** A narrower topic was not said, but is part of what was. */
const ADDED = 0.8

export function wantsFor(found: readonly FoundTopic[], thesaurus: Thesaurus): Want[] {
  const byField = new Map<string, FoundTopic[]>()
  for (const topic of found) {
    const field = thesaurus.topics.get(topic.entries[0]!.slug)?.field ?? ''
    byField.set(field, [...(byField.get(field) ?? []), topic])
  }
  return [...byField.values()].map(alternatives => {
    const weights = new Map<string, number>()
    for (const { entries } of alternatives)
      for (const { slug } of entries)
        for (const narrower of thesaurus.narrower(slug)) weights.set(narrower, ADDED)
    for (const { entries } of alternatives) for (const { slug } of entries) weights.set(slug, TYPED)
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

export function plainWants(words: readonly string[]): Want[] {
  return wantsOf(words.join(' '))
}
