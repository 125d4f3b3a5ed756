/** What a typed text was understood as. */
import type { Want } from '../query.ts'
import type { LanguageTag } from '../topic.ts'
import type { LabelKind } from './label-book.ts'

export interface UnderstandOptions {
  /** Labels of this language are tried first; of the others after. */
  language?: LanguageTag
  /** Words the directory itself holds, such as `index.knows`: never mended. */
  knownWords?: (word: string) => boolean
  /** Undo: only the words as typed, nothing understood, added or mended. */
  exact?: boolean
}

export interface Understanding {
  topics: { slug: string; typed: string; label: string; kind: LabelKind }[]
  /** Narrower topics searched too; `from` is the wider one that was understood. */
  added: { slug: string; from: string }[]
  /** What was not understood as a topic, as typed. */
  words: string[]
  mended: { typed: string; read: string }[]
  /** Words that only say that somebody is looking, as typed. */
  dropped: string[]
  /** Groups for relatives and friends are meant. */
  forCloseOnes: boolean
  /** All of it as wants for `index.search`. */
  wants: Want[]
}
