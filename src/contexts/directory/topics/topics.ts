/** What the rest of the product asks of the thesaurus (M06, M54). */
import type { Topic } from '../../../search/topic.ts'
import { thesaurus, thesaurusEntries } from './thesaurus.ts'
import type { Field, ThesaurusLanguage } from './topic.form.ts'
import { growTree, type TopicTree } from './topic-tree.ts'

interface Shelf {
  /** What it was made from. */
  files: ReturnType<typeof thesaurus>
  all: readonly Topic[]
  bySlug: ReadonlyMap<string, Topic>
  tree: TopicTree
}

let kept: Shelf | undefined

function shelf(): Shelf {
  const files = thesaurus()
  if (kept?.files === files) return kept
  const all = Object.freeze<Topic[]>(thesaurusEntries())
  kept = { files, all, bySlug: new Map(all.map(each => [each.slug, each])), tree: growTree(all) }
  return kept
}

/** Every topic, field by field. Frozen, and the same list at every call. */
export function topics(): readonly Topic[] {
  return shelf().all
}

export function topic(slug: string): Topic | undefined {
  return shelf().bySlug.get(slug)
}

/** The shown name in the reader's language ("nb-NO" reads "nb"), else in English, else the slug itself. */
export function labelOf(slug: string, locale: string): string {
  const labels = topic(slug)?.labels
  return labels?.[locale]?.preferred ?? labels?.[language(locale)]?.preferred ?? labels?.en?.preferred ?? slug
}

/** What a topic is called in every language, a line each: the words by which a group about it is found. */
export function shownNames(slug: string): string {
  return Object.values(topic(slug)?.labels ?? {})
    .map(each => each.preferred)
    .join('\n')
}

/** The everyday things of the front page, in the reader's alphabetical order. */
export function frontTopics(locale = 'en'): Topic[] {
  return inOrder(
    topics().filter(each => each.front),
    locale,
  )
}

export interface FieldOfTopics {
  field: Field
  label: string
  topics: Topic[]
}

/** All topics as an index to read: fields in their order, topics in the reader's alphabetical order. */
export function byField(locale = 'en'): FieldOfTopics[] {
  return thesaurus().map(({ field, name, entries }) => ({
    field,
    label: name[language(locale) as ThesaurusLanguage] ?? name.en,
    topics: inOrder(entries, locale),
  }))
}

/** Whether pages about it offer the quick exit: it is marked, or something wider is (R12). */
export function isSensitive(slug: string): boolean {
  return [slug, ...ancestorsOf(slug)].some(each => topic(each)?.sensitive === true)
}

/** Whether whoever types it may be in danger now, so that urgent help comes first (R7). */
export function isUrgent(slug: string): boolean {
  return [slug, ...ancestorsOf(slug)].some(each => topic(each)?.urgent === true)
}

/** All wider topics, nearest first. */
export function ancestorsOf(slug: string): string[] {
  return shelf().tree.ancestors(slug)
}

/** All narrower topics, nearest first: a search for the wider one finds these too. */
export function descendantsOf(slug: string): string[] {
  return shelf().tree.descendants(slug)
}

function language(locale: string): string {
  return locale.split('-')[0] ?? 'en'
}

function inOrder(some: readonly Topic[], locale: string): Topic[] {
  return [...some].sort((a, b) => labelOf(a.slug, locale).localeCompare(labelOf(b.slug, locale), locale))
}
