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

const PARENT =
  /^(?:mum|mom|mam|mummy|mother|dad|daddy|father|parent|mor|mora|moren|mamma|far|faren|pappa|forelder|mutter|mama|vater|papa|eltern)/
const PARTNER =
  /^(?:husband|hubby|wife|missus|partner|boyfriend|girlfriend|fianc|spouse|ex|mann|kone|kona|kjaereste|samboer|ehe|frau|freund)/
/** Whose children, parents or partner they are for: a husband who hoards is nobody's parent here. */
const ONLY_FOR: ReadonlyMap<string, RegExp> = new Map([
  ['mentally-ill-parents', PARENT],
  ['adult-children', PARENT],
  ['young-carers', PARENT],
  ['sex-addiction-partners', PARTNER],
])
const isForKin = (slug: string, kin: string): boolean => kin === '' || (ONLY_FOR.get(slug)?.test(kin) ?? true)

export interface MeantFor {
  forCloseOnes: boolean
  /** Who that is, by the word for it, where one is said: "husband". */
  kin?: string
  /** Topics that were said not to be meant. */
  denied: ReadonlySet<string>
}

export function wantsFor(
  found: readonly FoundTopic[],
  thesaurus: Thesaurus,
  { forCloseOnes, denied, kin = '' }: MeantFor,
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
    const close = forCloseOnes
      ? typed.flatMap(slug => thesaurus.forCloseOnes(slug)).filter(slug => isForKin(slug, kin))
      : []
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
