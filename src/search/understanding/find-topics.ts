/** Finds the topics in a typed text: at each word the longest label that fits. */
import { LITTLE_WORDS } from './intent-words.ts'
import type { LabelEntry } from './label-book.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { TypedWord } from './typed-words.ts'
import type { UnderstandOptions } from './understanding.ts'

export interface FoundTopic {
  /** Positions `[from, to)` of the words that led here. */
  from: number
  to: number
  typed: string
  /** Several when a label stands under several topics. */
  entries: readonly LabelEntry[]
  mended: { typed: string; read: string }[]
}

export function findTopics(
  words: readonly TypedWord[],
  thesaurus: Thesaurus,
  options: UnderstandOptions,
): FoundTopic[] {
  const read = words.map(word => mendedWord(word, thesaurus, options))
  const found: FoundTopic[] = []
  for (let from = 0; from < words.length; ) {
    const topic = longestAt(from, words, read, thesaurus, options)
    if (topic) found.push(topic)
    from = topic ? topic.to : from + 1
  }
  return found
}

function longestAt(
  from: number,
  words: readonly TypedWord[],
  read: readonly TypedWord[],
  thesaurus: Thesaurus,
  options: UnderstandOptions,
): FoundTopic | null {
  // A label may be typed with little words it does not have itself, so a few more are tried.
  for (let to = Math.min(words.length, from + thesaurus.labels.longest + 2); to > from; to--) {
    if (to - from > 1 && (isLittle(words[from]!) || isLittle(words[to - 1]!))) continue
    const typed = words.slice(from, to)
    const alone = typed.length === words.length
    const entries = thesaurus.labels
      .find(read.slice(from, to))
      .filter(entry => !entry.needsCapitals || alone || typed[0]!.capitals)
    if (!entries.length) continue
    const mended = typed.flatMap((word, i) =>
      word.stem === read[from + i]!.stem ? [] : [{ typed: word.typed, read: read[from + i]!.stem }],
    )
    return {
      from,
      to,
      typed: typed.map(word => word.typed).join(' '),
      entries: preferred(entries, options),
      mended,
    }
  }
  return null
}

/** Labels are told by their other words; no reading begins or ends with a little one. */
const isLittle = (word: TypedWord): boolean => LITTLE_WORDS.has(word.stem) && !word.capitals

/** Those of the person's own language, if there are any; each topic once. */
function preferred(entries: readonly LabelEntry[], { language }: UnderstandOptions): LabelEntry[] {
  const own = entries.filter(entry => entry.language === language)
  const kept = own.length ? own : entries
  return kept.filter((entry, i) => kept.findIndex(other => other.slug === entry.slug) === i)
}

function mendedWord(word: TypedWord, { spellings }: Thesaurus, { knownWords }: UnderstandOptions): TypedWord {
  const read = spellings.mend(word.stem)
  return read === null || knownWords?.(word.typed) ? word : { ...word, folded: read, stem: read }
}
