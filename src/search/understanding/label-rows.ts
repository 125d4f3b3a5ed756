/** Every way to say every topic, a row each: numbers in a few long rows, since tens of thousands of objects take long to make. */
import type { Topic } from '../topic.ts'
import { FILLERS, INTENT_WORDS } from './intent-words.ts'
import type { LabelEntry, LabelKind } from './label-entry.ts'
import { essential, type LabelWord, LabelWords } from './label-words.ts'
import type { WordForms } from './typed-words.ts'
import { writtenOut } from './word-forms.ts'

const KINDS: readonly LabelKind[] = ['preferred', 'everyday', 'professional', 'hidden', 'relatives']

export class LabelRows {
  readonly words = new LabelWords()
  /** As written; one that is also written out has two rows. */
  private labels: string[] = []
  private lists: Pick<LabelEntry, 'slug' | 'kind' | 'language'>[] = []
  private listOf: number[] = []
  private places: number[] = []
  private ends: number[] = []

  constructor(topics: readonly Topic[]) {
    for (const { slug, labels } of topics)
      for (const language of Object.keys(labels))
        for (const kind of KINDS) {
          this.lists.push({ slug, kind, language })
          const some = labels[language]![kind]
          if (typeof some === 'string') this.enter(some)
          else for (const label of some) this.enter(label)
        }
  }

  get size(): number {
    return this.ends.length
  }

  wordsOf(row: number): LabelWord[] {
    const words: LabelWord[] = []
    for (let at = row ? this.ends[row - 1]! : 0; at < this.ends[row]!; at++)
      words.push(this.words.at(this.places[at]!))
    return words
  }

  /** Which topic a row says, and in which language. */
  list(row: number): Pick<LabelEntry, 'slug' | 'language'> {
    return this.lists[this.listOf[row]!]!
  }

  entry(row: number): LabelEntry {
    const words = this.wordsOf(row)
    const { slug, kind, language } = this.lists[this.listOf[row]!]!
    const needsCapitals = words.length === 1 && (isSmall(words[0]!) || PRONOUNS.has(words[0]!.stem))
    return { slug, kind, language, label: this.labels[row]!, needsCapitals, words: essential(words).length }
  }

  private enter(label: string): void {
    this.write(label, label)
    const out = writtenOut(label)
    if (out !== label) this.write(label, out)
  }

  private write(label: string, text: string): void {
    const { length } = this.places
    this.words.read(text, this.places)
    if (this.places.length === length) return
    this.labels.push(label)
    this.listOf.push(this.lists.length - 1)
    this.ends.push(this.places.length)
  }
}

const PRONOUNS = new Set(['me', 'us', 'it', 'he', 'she', 'we', 'you'])
const isSmall = ({ stem, little, stress }: WordForms): boolean =>
  little || (stem.length < 4 && (stress || INTENT_WORDS.has(stem) || FILLERS.has(stem)))
