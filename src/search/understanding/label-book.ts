/** All labels of all topics, by their words, so that the longest one that fits is found in a few look-ups. */
import type { LanguageTag, Topic } from '../topic.ts'
import { tailless } from './compound-tails.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { FILLERS, INTENT_WORDS, LITTLE_WORDS, STRESS_WORDS } from './intent-words.ts'
import type { LabelEntry, LabelKind } from './label-entry.ts'
import { NearestLabel } from './nearest-label.ts'
import { labelWords, type TypedWord, type WordForms } from './typed-words.ts'
import { writtenOut } from './word-forms.ts'

const KINDS: readonly LabelKind[] = ['preferred', 'everyday', 'professional', 'hidden', 'relatives']
/** Written as one word or as two, it is one only from this length on. */
const LONG_ENOUGH = 7
/** In whatever order the words stand, they are clear only where they lead to so few topics. */
const CLEAR = 2

export class LabelBook {
  /** Words that stand in a label, and are therefore never mended; with the slugs they lead to. */
  readonly words = new Map<string, Set<string>>()
  /** The same in their loosest form: no label holds any other word. */
  readonly roots = new Set<string>()
  /** Words of labels written in capitals. */
  readonly abbreviations = new Set<string>()
  longest = 1
  private exact = new Map<string, LabelEntry[]>()
  private core = new Map<string, LabelEntry[]>()
  private bags = new Map<string, LabelEntry[]>()
  private joined = new Map<string, LabelEntry[]>()
  private heads = new Map<string, LabelEntry[]>()
  private nearest = new NearestLabel()
  /** The languages a word is of. */
  private languages = new Map<string, Set<LanguageTag>>()

  constructor(topics: readonly Topic[]) {
    const known = new Map<string, WordForms>()
    for (const topic of topics)
      for (const [language, labels] of Object.entries(topic.labels))
        for (const kind of KINDS)
          for (const label of [labels[kind]].flat()) {
            this.enter({ slug: topic.slug, kind, language, label }, labelWords(label, known))
            const out = writtenOut(label)
            if (out !== label) this.enter({ slug: topic.slug, kind, language, label }, labelWords(out, known))
          }
  }

  /** The entries for these words: as written, or else with looser endings and without stress, or else in any order. */
  find(words: readonly TypedWord[]): readonly LabelEntry[] {
    const plain = essential(words)
    const exact = this.exact.get(keyOf(plain, 'stem'))
    if (exact) return exact
    // An everyday word is meant as it stands: "glass" is not "glassed".
    if (plain.length === 1 && EVERYDAY_WORDS.has(plain[0]!.folded)) return []
    const bare = withoutStress(plain)
    const core = this.core.get(keyOf(bare, 'loose'))?.filter(entry => isFull(entry, bare, plain))
    if (core?.length) return core
    if (words.some(({ folded }) => PLACES_IN_ORDER.has(folded))) return []
    const bag = this.bags.get(bagOf(bare))?.filter(entry => isFull(entry, bare, plain)) ?? []
    return new Set(bag.map(entry => entry.slug)).size <= CLEAR ? bag : []
  }

  /** A label that somebody wrote as one word (`breastcancer`) or as two (`bi polar`). */
  findJoined(written: string): readonly LabelEntry[] {
    return written.length < LONG_ENOUGH ? [] : (this.joined.get(written) ?? [])
  }

  /** Labels of this one word alone, by its stem. */
  alone(stem: string): readonly LabelEntry[] {
    return this.exact.get(stem) ?? []
  }

  /** Labels whose long word begins so: "sovn" for "søvnproblemer". */
  headed(head: string): readonly LabelEntry[] {
    return this.heads.get(head) ?? []
  }

  /** Where no label fits: those that share most of their words. */
  findNearest(words: readonly TypedWord[]): readonly LabelEntry[] {
    return this.nearest.find(words)
  }

  isOf(stem: string, language: LanguageTag): boolean {
    return this.languages.get(stem)?.has(language) ?? false
  }

  private enter(
    { slug, kind, language, label }: Pick<LabelEntry, 'slug' | 'kind' | 'language' | 'label'>,
    words: readonly WordForms[],
  ): void {
    const plain = essential(words)
    if (!plain.length) return
    const entry: LabelEntry = {
      slug,
      kind,
      language,
      label,
      needsCapitals: words.length === 1 && (isSmall(words[0]!) || PRONOUNS.has(words[0]!.stem)),
      words: plain.length,
    }
    append(this.exact, keyOf(plain, 'stem'), entry)
    const bare = withoutStress(plain)
    append(this.core, keyOf(bare, 'loose'), entry)
    append(this.bags, bagOf(bare), entry)
    if (words.length < 4) append(this.joined, words.map(word => word.folded).join(''), entry)
    const head = plain.length === 1 ? tailless(plain[0]!.folded) : null
    if (head) append(this.heads, head, entry)
    this.nearest.enter(entry, words)
    this.longest = Math.max(this.longest, words.length)
    for (const word of words) {
      note(this.words, word.stem, slug)
      note(this.languages, word.stem, language)
      this.roots.add(word.root)
      if (word.capitals && words.length <= 2) this.abbreviations.add(word.stem)
    }
  }
}

/** Without the little words, unless there is nothing else. */
function essential(words: readonly WordForms[]): readonly WordForms[] {
  const kept = words.filter(({ stem, capitals }) => capitals || !LITTLE_WORDS.has(stem))
  return kept.length ? kept : words
}

function withoutStress(words: readonly WordForms[]): readonly WordForms[] {
  const kept = words.filter(({ stem }) => !STRESS_WORDS.has(stem))
  return kept.length ? kept : words
}

/** "always cleaning" is not meant by "cleaning": where one word is left, no other may have been taken from the label. */
const isFull = (entry: LabelEntry, bare: readonly WordForms[], plain: readonly WordForms[]): boolean =>
  bare.length > 1 || entry.words === 1 || plain.length > 1

const keyOf = (words: readonly WordForms[], form: 'stem' | 'loose' | 'root'): string => {
  let key = ''
  for (const word of words) key += key ? ` ${word[form]}` : word[form]
  return key
}
const bagOf = (words: readonly WordForms[]): string =>
  words.length === 1
    ? words[0]!.root
    : words
        .map(word => word.root)
        .sort()
        .join(' ')

/** "men in black" is not "black men": between such words the order says something. */
const PLACES_IN_ORDER = new Set(['in', 'on', 'at', 'by', 'to', 'from', 'i', 'im', 'bei'])
const PRONOUNS = new Set(['me', 'us', 'it', 'he', 'she', 'we', 'you'])
const isSmall = ({ stem }: WordForms): boolean =>
  LITTLE_WORDS.has(stem) ||
  (stem.length < 4 && (INTENT_WORDS.has(stem) || STRESS_WORDS.has(stem) || FILLERS.has(stem)))

function append(map: Map<string, LabelEntry[]>, key: string, entry: LabelEntry): void {
  const entries = map.get(key)
  if (entries) entries.push(entry)
  else map.set(key, [entry])
}

function note(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}
