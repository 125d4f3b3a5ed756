/** What a typed text was understood as. */
import type { Want } from '../query.ts'
import type { LanguageTag } from '../topic.ts'
import type { LabelKind } from './label-entry.ts'
import type { NarrowingRules } from './narrowed.ts'
import type { Narrowing } from './phrase-book.ts'

export interface UnderstandOptions {
  /** Labels of this language are tried first; of the others after. */
  language?: LanguageTag
  /** Words the directory itself holds, such as `index.knows`: never mended. */
  knownWords?: (word: string) => boolean
  /** What can be narrowed by words; without it nothing is. */
  narrowing?: NarrowingRules
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
  /** What the words narrow the search to. `wants`: what to look for where nothing passes it. */
  narrowed: { means: Narrowing[]; typed: string; wants: Want[] }[]
  /** What was said not to be meant, and is left out: topics by slug, words as typed. */
  denied: { slugs: string[]; typed: string }[]
  /** Looks like these topics and is mostly something else ("stroke of luck"): worth offering, never searched. */
  doubtful: { slug: string; typed: string }[]
  /** Groups for relatives and friends are meant. */
  forCloseOnes: boolean
  /** All of it as wants for `index.search`. */
  wants: Want[]
}
