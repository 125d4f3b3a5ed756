/** Narrower topics that are searched, too, and those that were said not to be meant. */
import type { Denied } from './denied.ts'
import type { FoundTopic } from './found-topic.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { Understanding } from './understanding.ts'

export function addedBy(found: readonly FoundTopic[], thesaurus: Thesaurus): Understanding['added'] {
  const slugsOf = (some: readonly FoundTopic[]) =>
    some.flatMap(({ entries }) => entries.map(({ slug }) => slug))
  const typed = new Set(slugsOf(found))
  const told = new Set(slugsOf(found.filter(({ beside }) => !beside)))
  const added = [...told].flatMap(from => thesaurus.narrower(from).map(slug => ({ slug, from })))
  return firstOfEach(
    added.filter(({ slug }) => !typed.has(slug)),
    topic => topic.slug,
  )
}

/** What is denied itself, all narrower than it, and of what is added all that its words name: "grief but not children". */
export function deniedSlugs(
  { topics, words }: Denied,
  sure: readonly FoundTopic[],
  thesaurus: Thesaurus,
): ReadonlySet<string> {
  if (topics.length + words.length === 0) return NONE
  const slugs = topics.flatMap(({ entries }) =>
    entries.flatMap(({ slug }) => [slug, ...thesaurus.narrower(slug)]),
  )
  const typed = new Set(sure.flatMap(({ entries }) => entries.map(entry => entry.slug)))
  const denied = new Set(slugs.filter(slug => !typed.has(slug)))
  for (const { slug } of addedBy(sure, thesaurus)) {
    const names = thesaurus.nameWords(slug)
    if (words.some(({ loose }) => names.has(loose))) denied.add(slug)
  }
  return denied
}

const NONE: ReadonlySet<string> = new Set()

/** Each once, in the order they first stand in. */
export function firstOfEach<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map([...items].reverse().map(item => [key(item), item])).values()].reverse()
}
