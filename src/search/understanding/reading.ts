/** The words while they are read, and what a few of them make. */
import type { FoundTopic } from './found-topic.ts'
import type { LabelEntry } from './label-entry.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { TypedWord } from './typed-words.ts'
import type { UnderstandOptions } from './understanding.ts'

/** The words with the spellings they are read in. */
export interface Reading {
  words: readonly TypedWord[]
  read: readonly TypedWord[]
  /** Whether a label could hold the word at all. */
  known: readonly boolean[]
  thesaurus: Thesaurus
  options: UnderstandOptions
  spans: Spans
}

/** The labels of words that stand together, by where they begin and end: the same each time one search is read. */
export type Spans = Map<number, readonly LabelEntry[]>

export function topicFrom(
  from: number,
  to: number,
  entries: readonly LabelEntry[],
  { words, read, options }: Reading,
): FoundTopic {
  const typed = words.slice(from, to)
  return {
    from,
    to,
    typed: typed.map(word => word.typed).join(' '),
    entries: preferred(entries, options),
    mended: typed.flatMap((word, i) =>
      word.stem === read[from + i]!.stem ? [] : [{ typed: word.typed, read: read[from + i]!.stem }],
    ),
  }
}

/** Those of the person's own language, if there are any; each topic once. */
function preferred(entries: readonly LabelEntry[], { language }: UnderstandOptions): LabelEntry[] {
  const own = entries.filter(entry => entry.language === language)
  const kept = own.length ? own : entries
  return kept.filter((entry, i) => kept.findIndex(other => other.slug === entry.slug) === i)
}
