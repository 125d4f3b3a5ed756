/** What the topics that were found say of each other and of who speaks, before they are looked for. */
import type { FoundTopic } from './found-topic.ts'
import { isOfSpeaker } from './speaker.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { TypedWord } from './typed-words.ts'

/** What many things lead to: beside the thing itself it says how somebody is, not what for. */
const GENERAL: ReadonlySet<string> = new Set(
  'sleep loneliness anxiety stress mental-health self-esteem depression anger relationships parenting long-illness'.split(
    ' ',
  ),
)
const JOINS: ReadonlySet<string> = new Set('and or og eller und oder'.split(' '))

/**
 * - What somebody says of oneself is not a matter of relatives: "I stole from my family to gamble".
 * - The narrower one is meant where both are said: "grief my dog died" asks for no baby loss.
 * - How somebody is stands behind what it is about: "can't sleep since my brother killed himself".
 */
export function settledTopics(
  found: readonly FoundTopic[],
  words: readonly TypedWord[],
  thesaurus: Thesaurus,
): FoundTopic[] {
  const own = found.map(topic =>
    isForClose(topic, thesaurus) && isOfSpeaker(topic, words) ? asOnesOwn(topic, thesaurus) : topic,
  )
  if (own.length < 2) return own
  const meant = own.filter(topic => !own.some(other => isNarrowed(topic, other, words, thesaurus)))
  const specific = meant.some(topic => !isGeneral(topic) && topic.mended.length === 0)
  return meant.map(topic => (specific && isGeneral(topic) ? { ...topic, beside: true } : topic))
}

const isForClose = ({ entries }: FoundTopic, thesaurus: Thesaurus): boolean =>
  entries.some(({ slug, kind }) => kind === 'relatives' || thesaurus.ofThePerson(slug).length > 0)

function asOnesOwn(topic: FoundTopic, thesaurus: Thesaurus): FoundTopic {
  const entries = topic.entries.flatMap(entry => {
    const own = thesaurus.ofThePerson(entry.slug)
    const kind = entry.kind === 'relatives' ? 'everyday' : entry.kind
    return own.length ? own.map(slug => ({ ...entry, slug, kind })) : [{ ...entry, kind }]
  })
  return { ...topic, entries: entries.filter((entry, at) => isFirst(entry.slug, at, entries)) }
}

const isFirst = (slug: string, at: number, entries: readonly { slug: string }[]): boolean =>
  entries.findIndex(entry => entry.slug === slug) === at

/** "Anxiety and panic" asks for both. */
function isNarrowed(
  wide: FoundTopic,
  other: FoundTopic,
  words: readonly TypedWord[],
  thesaurus: Thesaurus,
): boolean {
  if (wide === other || other.mended.length > 0) return false
  const [first, second] = wide.from < other.from ? [wide, other] : [other, wide]
  if (words.slice(first.to, second.from).some(({ folded }) => JOINS.has(folded))) return false
  return wide.entries.every(({ slug }) => {
    const below = thesaurus.narrower(slug)
    return other.entries.some(
      each => below.includes(each.slug) && !thesaurus.forCloseOnes(slug).includes(each.slug),
    )
  })
}

/** A topic that only says how somebody is. */
export const isGeneral = ({ entries }: FoundTopic): boolean => entries.every(({ slug }) => GENERAL.has(slug))
