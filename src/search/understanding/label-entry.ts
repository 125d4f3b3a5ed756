/** One way to say a topic, as it stands in the book of labels. */
import type { LanguageTag, TopicLabels } from '../topic.ts'

export type LabelKind = keyof TopicLabels

export interface LabelEntry {
  slug: string
  kind: LabelKind
  language: LanguageTag
  /** As written in the thesaurus. */
  label: string
  /** One short word that is also an everyday one: only meant when typed in capitals, or alone. */
  needsCapitals: boolean
  /** How many words it has, little ones left out. */
  words: number
}
