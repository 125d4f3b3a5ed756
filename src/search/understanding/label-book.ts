/** All labels of all topics, by their words, so that the longest one that fits is found in a few look-ups. */
import type { LanguageTag, Topic, TopicLabels } from '../topic.ts'
import { LITTLE_WORDS } from './intent-words.ts'
import { loose, type TypedWord, typedWords } from './typed-words.ts'

export type LabelKind = keyof TopicLabels

export interface LabelEntry {
  slug: string
  kind: LabelKind
  language: LanguageTag
  /** As written in the thesaurus. */
  label: string
  /** One short word that is also an everyday one: only meant when typed in capitals, or alone. */
  needsCapitals: boolean
}

const KINDS: readonly LabelKind[] = ['preferred', 'everyday', 'professional', 'hidden', 'relatives']

export class LabelBook {
  /** Words that stand in a label, and are therefore never mended; with the slugs they lead to. */
  readonly words = new Map<string, Set<string>>()
  /** Words of labels written in capitals. */
  readonly abbreviations = new Set<string>()
  longest = 1
  private exact = new Map<string, LabelEntry[]>()
  private loose = new Map<string, LabelEntry[]>()

  constructor(topics: readonly Topic[]) {
    for (const topic of topics)
      for (const [language, labels] of Object.entries(topic.labels))
        for (const kind of KINDS)
          for (const label of [labels[kind]].flat()) this.enter(topic.slug, kind, language, label)
  }

  /** The entries for these words, as written or else with looser endings. */
  find(words: readonly TypedWord[]): readonly LabelEntry[] {
    const stems = essential(words)
    if (!stems.length) return []
    return this.exact.get(stems.join(' ')) ?? this.loose.get(stems.map(loose).join(' ')) ?? []
  }

  private enter(slug: string, kind: LabelKind, language: LanguageTag, label: string): void {
    const words = typedWords(label)
    const stems = essential(words)
    if (!stems.length) return
    const needsCapitals = words.length === 1 && LITTLE_WORDS.has(stems[0]!.toLowerCase())
    const entry: LabelEntry = {
      slug,
      kind,
      language,
      label,
      needsCapitals: needsCapitals || isPronoun(words),
    }
    append(this.exact, stems.join(' '), entry)
    append(this.loose, stems.map(loose).join(' '), entry)
    this.longest = Math.max(this.longest, words.length)
    for (const { stem, capitals } of words) {
      this.words.set(stem, (this.words.get(stem) ?? new Set()).add(slug))
      if (capitals && words.length <= 2) this.abbreviations.add(stem)
    }
  }
}

/** Without the little words, unless there is nothing else. */
function essential(words: readonly TypedWord[]): string[] {
  const kept = words.filter(({ stem, capitals }) => capitals || !LITTLE_WORDS.has(stem))
  return (kept.length ? kept : words).map(word => word.stem)
}

const PRONOUNS = new Set(['me', 'us', 'it', 'he', 'she', 'we', 'you'])
const isPronoun = (words: readonly TypedWord[]) => words.length === 1 && PRONOUNS.has(words[0]!.stem)

function append(map: Map<string, LabelEntry[]>, key: string, entry: LabelEntry): void {
  const entries = map.get(key)
  if (entries) entries.push(entry)
  else map.set(key, [entry])
}
