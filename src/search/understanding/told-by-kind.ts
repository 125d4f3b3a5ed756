/** Topics told by the kinds of words that stand together, or by how a medicine's name ends, where no label says it. */
import { KIN } from './close-words.ts'
import type { FoundTopic } from './found-topic.ts'
import { FILLERS, INTENT_WORDS } from './intent-words.ts'
import { medicineTopics } from './medicines.ts'
import { PAIRED_BY_FIRST, type PairedWords } from './paired-words.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { TypedWord } from './typed-words.ts'

/** So many words may lie between the two. */
const REACH = 3

/** `found`: what labels led to. A pair takes the place of one-word labels within it; a longer label knows better. */
export function toldByKind(
  words: readonly TypedWord[],
  found: readonly FoundTopic[],
  taken: ReadonlySet<number>,
  thesaurus: Thesaurus,
): FoundTopic[] {
  const isFree = (from: number, to: number): boolean =>
    found.every(topic => topic.to <= from || to <= topic.from || saidIn(topic, words) === 1)
  const pair = firstPair(words, found, taken, isFree)
  const told = pair && topicOf(pair.rule.topics, pair.from, pair.to, words, thesaurus)
  if (told) {
    const around = found.filter(({ from, to }) => to <= told.from || told.to <= from)
    return [...around, told].sort((a, b) => a.from - b.from)
  }
  if (found.length > 0) return [...found]
  for (let at = 0; at < words.length; at++) {
    const slugs = taken.has(at) ? [] : medicineTopics(words[at]!.folded)
    const medicine = slugs.length ? topicOf(slugs, at, at + 1, words, thesaurus) : null
    if (medicine) return [medicine]
  }
  return []
}

const saidIn = ({ from, to }: FoundTopic, words: readonly TypedWord[]): number =>
  words.slice(from, to).filter(({ little, stress }) => !little && !stress).length

function firstPair(
  words: readonly TypedWord[],
  found: readonly FoundTopic[],
  taken: ReadonlySet<number>,
  isFree: (from: number, to: number) => boolean,
): { rule: PairedWords; from: number; to: number } | null {
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at)) continue
    for (const rule of PAIRED_BY_FIRST.get(words[at]!.folded) ?? []) {
      const other = partnerOf(rule, at, words, taken)
      if (other === null) continue
      const [from, to] = [Math.min(at, other), Math.max(at, other) + 1]
      // What any word may follow gives way to a word that has a label.
      if (rule.second === null && found.some(topic => topic.from <= other && other < topic.to)) continue
      if (isFree(from, to)) return { rule, from, to }
    }
  }
  return null
}

function partnerOf(
  { second, ordered }: PairedWords,
  at: number,
  words: readonly TypedWord[],
  taken: ReadonlySet<number>,
): number | null {
  if (second === null && !LINKS.has(words[at + 1]?.folded ?? '')) return null
  const last = Math.min(words.length - 1, at + 1 + REACH)
  for (let i = ordered ? at + 1 : Math.max(0, at - 1 - REACH); i <= last; i++) {
    const word = words[i]!
    if (i === at || taken.has(i)) continue
    if (second ? second.has(word.folded) : i > at + 1 && saysSomething(word)) return i
  }
  return null
}

/** "Scared of", "addicted to": what follows is what it is about. */
const LINKS: ReadonlySet<string> = new Set('of to on for av til om vor von nach'.split(' '))

const saysSomething = ({ stem, folded, little, stress }: TypedWord): boolean =>
  !little && !stress && ![INTENT_WORDS, FILLERS, KIN].some(set => set.has(stem) || set.has(folded))

/** A topic that no label led to, under the name it is shown by. */
export function topicOf(
  slugs: readonly string[],
  from: number,
  to: number,
  words: readonly TypedWord[],
  { topics }: Thesaurus,
): FoundTopic | null {
  const entries = slugs.flatMap(slug => {
    const [language, labels] = Object.entries(topics.get(slug)?.labels ?? {})[0] ?? []
    if (language === undefined || labels === undefined) return []
    return [
      {
        slug,
        kind: 'hidden' as const,
        language,
        label: labels.preferred,
        needsCapitals: false,
        words: to - from,
      },
    ]
  })
  if (entries.length === 0) return null
  const typed = words
    .slice(from, to)
    .map(word => word.typed)
    .join(' ')
  return { from, to, typed, entries, mended: [] }
}
