/** The kinds of questions people ask, made up in any number. */
import type { Weekday } from '../document.ts'
import type { Query } from '../query.ts'
import { wantsOf } from '../wants.ts'
import type { MadeUpWorld } from './made-up-documents.ts'
import { pick, pickSkewed, type Random } from './random.ts'

export const QUERY_CLASSES = ['words', 'clean', 'typo', 'topic', 'browse', 'everything'] as const
export type QueryClass = (typeof QUERY_CLASSES)[number]

/** `clean` and `typo` come with a place, a day and two filters. */
export function madeUpQuery(kind: QueryClass, world: MadeUpWorld, random: Random): Query {
  const topic = pickSkewed(world.topics, random)
  const near = pickSkewed(world.towns, random).point
  const day = Math.floor(random() * 7) as Weekday
  const filters: Query = { days: [day], facets: { access: ['step-free'], language: ['en'] } }
  const base: Query = { limit: 20, seed: 20300107 }
  switch (kind) {
    case 'words':
      return { ...base, wants: wantsOf(`${topic.label} ${pickSkewed(world.words, random)}`) }
    case 'clean':
      return { ...base, ...filters, near, withinKm: 20, wants: wantsOf(topic.label) }
    case 'typo':
      return { ...base, ...filters, near, withinKm: 20, wants: wantsOf(withTypo(topic.label, random)) }
    case 'topic':
      return {
        ...base,
        near,
        wants: [{ typed: topic.label, phrases: [topic.label], topics: [{ slug: topic.slug, weight: 1 }] }],
      }
    case 'browse':
      return { ...base, near, withinKm: pick([10, 20, 40, null], random), days: [day] }
    case 'everything':
      return base
  }
}

/** One slip in the first word: a letter missed, doubled, or two swapped. */
function withTypo(text: string, random: Random): string {
  const at = 1 + Math.floor(random() * 4)
  const slip = random()
  if (slip < 0.34) return text.slice(0, at) + text.slice(at + 1)
  if (slip < 0.67) return text.slice(0, at) + text[at]! + text.slice(at)
  return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
}
