/** Finds the topics in a typed text: at each word the longest label that fits. */
import { KIN } from './close-words.ts'
import { compoundIn } from './compounds.ts'
import type { FoundTopic } from './found-topic.ts'
import { FEELINGS, FILLERS, INTENT_WORDS, LITTLE_WORDS, STRESS_WORDS } from './intent-words.ts'
import type { LabelEntry } from './label-entry.ts'
import { hasItsEnd, hasItsPreposition, isOnesOwn, isSameAlphabet } from './label-fits.ts'
import { mendedWord, withHiddenMended } from './mended-word.ts'
import { besides, nearest } from './nearest-topics.ts'
import { type Reading, type Spans, topicFrom } from './reading.ts'
import { isGeneral } from './settled-topics.ts'
import type { Thesaurus } from './thesaurus.ts'
import { toldByKind } from './told-by-kind.ts'
import { toldBySentence } from './told-by-sentence.ts'
import type { TypedWord } from './typed-words.ts'
import type { UnderstandOptions } from './understanding.ts'

/** `taken`: positions of words that say something else, such as a day. `spans`: kept while one search is read anew. */
export function findTopics(
  words: readonly TypedWord[],
  thesaurus: Thesaurus,
  options: UnderstandOptions,
  taken: ReadonlySet<number> = NONE,
  spans: Spans = new Map(),
): FoundTopic[] {
  const read = words.map((word, at) => (taken.has(at) ? word : mendedWord(word, thesaurus, options)))
  const found = topicsIn({ words, read, thesaurus, options, spans }, taken)
  const isSlip = ({ from, to, entries }: FoundTopic) =>
    to - from === 1 && entries.every(({ kind }) => kind === 'hidden')
  if (words.length < 2 || !found.some(isSlip)) return found
  const mended = withHiddenMended(read, thesaurus, options)
  const again = mended ? topicsIn({ words, read: mended, thesaurus, options, spans: new Map() }, taken) : []
  return again.some(({ from, to }) => to - from > 1) ? again : found
}

function topicsIn(unread: Omit<Reading, 'known'>, taken: ReadonlySet<number>): FoundTopic[] {
  const { words, read, thesaurus } = unread
  const { roots } = thesaurus.labels
  const known = read.map(
    ({ root, stem }, at) =>
      !taken.has(at) && (roots.has(root) || LITTLE_WORDS.has(stem) || STRESS_WORDS.has(stem)),
  )
  const reading = { ...unread, known }
  const found: FoundTopic[] = []
  for (let from = 0; from < words.length; ) {
    const first = taken.has(from) ? null : (longestAt(from, reading) ?? joinedAt(from, reading, taken))
    const topic = first && (longerWithin(first, reading, taken) ?? first)
    if (topic) found.push(topic)
    from = topic ? topic.to : from + 1
  }
  const telling = found.filter(topic => !isSmallTalk(topic, words))
  const sentence = toldBySentence(words, telling, taken, thesaurus)
  if (sentence) return sentence
  const told = toldByKind(words, telling, taken, thesaurus)
  if (told.length > 0) return told.every(isGeneral) ? [...told, ...besides(told, reading, taken)] : told
  if (found.length === 0) return nearest(reading, taken)
  // "I can't stop thinking I left the gas on": more is said than "can't stop".
  const said = words.filter(({ stem }, at) => !taken.has(at) && !isSmall(stem) && !FEELINGS.has(stem))
  return said.length < MUCH ? found : nearest(reading, taken)
}

const MUCH = 3

/** "Drank himself to death" says more than "my husband drank", which begins before it. */
function longerWithin(
  { from, to }: FoundTopic,
  reading: Reading,
  taken: ReadonlySet<number>,
): FoundTopic | null {
  for (let start = from + 1; start < to && saysWho(reading.words[start - 1]!); start++) {
    const topic = taken.has(start) ? null : longestAt(start, reading)
    if (topic && topic.to > to && topic.to - start > to - from) return topic
  }
  return null
}

const saysWho = ({ stem, little, stress }: TypedWord): boolean => little || stress || KIN.has(stem)

/** "meet people", "last month": labels of words that say nothing beside another topic. */
const isSmallTalk = ({ from, to, entries }: FoundTopic, words: readonly TypedWord[]): boolean =>
  words
    .slice(from, to)
    .every(({ stem, capitals }) => !capitals && isSmall(stem) && !(stem === 'die' && isEnglish(entries)))
/** "Wants to die" is no German article. */
const isEnglish = (entries: FoundTopic['entries']): boolean =>
  entries.some(({ language }) => language === 'en')
const isSmall = (stem: string): boolean =>
  LITTLE_WORDS.has(stem) ||
  STRESS_WORDS.has(stem) ||
  INTENT_WORDS.has(stem) ||
  (FILLERS.has(stem) && !FEELINGS.has(stem))

const NONE: ReadonlySet<number> = new Set()
/** A label may be typed with little words it does not have itself, so a few more are tried. */
const MORE = 3

function longestAt(from: number, reading: Reading): FoundTopic | null {
  const { words, known, thesaurus } = reading
  const { labels } = thesaurus
  let end = from
  while (end < words.length && known[end] && end - from < labels.longest + MORE) end++
  for (let to = end; to > from; to--) {
    if (to - from > 1 && (isLittle(words[from]!) || isLittle(words[to - 1]!))) continue
    if (isOnesOwn(from, to, words)) continue
    const entries = entriesOf(from, to, reading)
    if (entries.length) return topicFrom(from, withoutTail(from, to, entries, reading), entries, reading)
  }
  return null
}

function entriesOf(
  from: number,
  to: number,
  { words, read, thesaurus, spans }: Reading,
): readonly LabelEntry[] {
  const key = from * 256 + to
  const kept = spans.get(key)
  if (kept) return kept
  const first = words[from]!
  const alone = to - from === words.length
  const entries = thesaurus.labels
    .find(read.slice(from, to))
    .filter(
      entry =>
        (!entry.needsCapitals || alone || first.capitals) &&
        isSameAlphabet(entry, first) &&
        (to - from > 1 || hasItsPreposition(entry, from, words)) &&
        hasItsEnd(entry, words.slice(from, to + 1)),
    )
  spans.set(key, entries)
  return entries
}

/** Stress at the end belongs to what follows: "suicidal just very sad" is "suicidal", and "very sad". */
function withoutTail(from: number, to: number, entries: readonly LabelEntry[], reading: Reading): number {
  let end = to
  while (end - from > 1 && STRESS_WORDS.has(reading.read[end - 1]!.stem)) {
    const shorter = reading.thesaurus.labels.find(reading.read.slice(from, end - 1))
    if (shorter[0]?.slug !== entries[0]!.slug || shorter[0].label !== entries[0]!.label) break
    end--
  }
  return end
}

/** Labels written as one word or as two, and long words that begin with a label. */
function joinedAt(from: number, reading: Reading, taken: ReadonlySet<number>): FoundTopic | null {
  const { words, thesaurus } = reading
  const { labels } = thesaurus
  const { folded } = words[from]!
  const next = taken.has(from + 1) ? undefined : words[from + 1]
  const both =
    next && folded.length > 1 && next.folded.length > 1 ? labels.findJoined(folded + next.folded) : []
  if (both.length) return topicFrom(from, from + 2, both, reading)
  const one = labels.findJoined(folded)
  if (one.length) return topicFrom(from, from + 1, one, reading)
  const compound = compoundIn(folded, labels)
  if (!compound) return null
  return {
    ...topicFrom(from, from + 1, compound.entries, reading),
    mended: [],
    forCloseOnes: compound.forCloseOnes,
  }
}

/** Labels are told by their other words; no reading begins or ends with a little one. */
const isLittle = (word: TypedWord): boolean => LITTLE_WORDS.has(word.stem) && !word.capitals
