/** What the words of a text lead to where no label fits them as they stand. */
import type { FoundTopic } from './found-topic.ts'
import { FILLERS, INTENT_WORDS } from './intent-words.ts'
import { kindOf } from './kindred-words.ts'
import { type Reading, topicFrom } from './reading.ts'
import { type TypedWord, typedWords } from './typed-words.ts'

/** Where only how somebody is was found, what it is about may stand in the rest: "can't sleep, washing my hands for hours". */
export function besides(
  general: readonly FoundTopic[],
  reading: Reading,
  taken: ReadonlySet<number>,
): readonly FoundTopic[] {
  const used = new Set(taken)
  for (const { from, to } of general) for (let at = from; at < to; at++) used.add(at)
  if (reading.read.filter((word, at) => !used.has(at) && tells(word)).length < 2) return []
  const inside = nearest(reading, used)
  return inside.filter(({ from, to }) => general.every(topic => topic.to <= from || to <= topic.from))
}

const tells = ({ stem, folded, little, stress }: TypedWord): boolean =>
  !little && !stress && ![INTENT_WORDS, FILLERS].some(set => set.has(stem) || set.has(folded))

export function nearest(reading: Reading, taken: ReadonlySet<number>): FoundTopic[] {
  const free = reading.read.flatMap((word, at) => (taken.has(at) ? [] : [{ word, at }]))
  const entries = reading.thesaurus.labels.findNearest(free.map(({ word }) => word))
  const shared = new Set(entries.flatMap(({ label }) => typedWords(label).map(word => kindOf(word.root))))
  const matched = free.filter(({ word }) => shared.has(kindOf(word.root)))
  const first = matched[0]
  const last = matched.at(-1)
  if (entries.length === 0 || !first || !last) return []
  return [topicFrom(first.at, last.at + 1, entries, reading)]
}
