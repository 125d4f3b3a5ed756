/** The topic that a whole sentence says, where its words one by one say another. */
import type { FoundTopic } from './found-topic.ts'
import { SAID_SENTENCES, type SaidSentence } from './said-sentences.ts'
import type { Thesaurus } from './thesaurus.ts'
import { topicOf } from './told-by-kind.ts'
import type { TypedWord } from './typed-words.ts'

/** Shorter ones are no sentence. */
const FEWEST_WORDS = 4
/** Longer ones are a story, which no sentence sums up; nor shall reading one be slow. */
const MOST_WORDS = 32

/** Stands before what single words led to; what lies within the sentence is said by it. */
export function toldBySentence(
  words: readonly TypedWord[],
  found: readonly FoundTopic[],
  taken: ReadonlySet<number>,
  thesaurus: Thesaurus,
): FoundTopic[] | null {
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return null
  const text = words.map((word, at) => (taken.has(at) ? '·' : word.folded)).join(' ')
  for (const sentence of SAID_SENTENCES) {
    const told = toldAs(sentence, text, words, thesaurus)
    if (!told) continue
    const isBeside = ({ from, to }: FoundTopic) => sentence.andWithin || to <= told.from || told.to <= from
    return [told, ...found.filter(isBeside)]
  }
  return null
}

function toldAs(
  { said, unless, topics }: SaidSentence,
  text: string,
  words: readonly TypedWord[],
  thesaurus: Thesaurus,
): FoundTopic | null {
  const match = said.exec(text)
  if (match === null || unless?.test(text)) return null
  const from = wordsBefore(text, match.index)
  return topicOf(topics, from, wordsBefore(text, match.index + match[0].length) + 1, words, thesaurus)
}

const wordsBefore = (text: string, at: number): number => text.slice(0, at).split(' ').length - 1
