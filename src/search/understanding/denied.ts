/** What somebody says it is not: "drugs not alcohol", "grief but not children", "ohne Angst". */
import type { FoundTopic } from './found-topic.ts'
import type { TypedWord } from './typed-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const NOT = set(
  'not no non without except excluding minus nor never ikke uten ingen unntatt nicht ohne kein keine keinen ausser',
)
/** May stand between "not" and what is not meant. Others end it: "not coping with grief" is about grief. */
const BRIDGES = set(`
  a an the any for about just only to necessarily specifically really my of based related
  en et ei for om med noen bare pa ein eine einen einem fur um uber die der das den nur mit wegen
`)
const JOINS = set('or nor and eller og oder und')
/** "I can't sleep without pills", "the last time I walked without pain": what is not without, is there. */
const WITHOUT = set('without uten ohne')
const NEVER_WITHOUT = set(
  'cant cannot couldnt never dont doesnt wont not no nothing last wish ikke aldri sist nicht nie kein keine keinen kaum',
)

export interface Denied {
  /** Topics that are not wanted. */
  topics: FoundTopic[]
  /** Positions of all the words this took: "not", what follows it, and what lies between. */
  about: ReadonlySet<number>
  /** Stems of plain words that are not wanted. */
  words: readonly TypedWord[]
}

/**
 * A label decides first: in "can't stop drinking" or "no job" nothing is denied. And something must be left that is
 * wanted: "not drinking" alone is about drinking.
 */
export function deniedIn(words: readonly TypedWord[], found: readonly FoundTopic[]): Denied {
  const topicAt = new Map(found.map(topic => [topic.from, topic]))
  const inside = new Set(found.flatMap(({ from, to }) => range(from, to)))
  const denied: Denied & { about: Set<number>; words: TypedWord[] } = {
    topics: [],
    about: new Set(),
    words: [],
  }
  for (let at = 0; at < words.length; at++) {
    if (inside.has(at) || !NOT.has(words[at]!.folded) || isThere(at, words)) continue
    let next = at + 1
    const about = [at]
    for (let more = true; more && next < words.length; ) {
      while (next < words.length && !topicAt.has(next) && BRIDGES.has(words[next]!.folded)) about.push(next++)
      const topic = topicAt.get(next)
      if (topic) denied.topics.push(topic)
      else if (words[next] && !inside.has(next)) denied.words.push(words[next]!)
      const end = topic ? topic.to : next + 1
      about.push(...range(next, Math.min(end, words.length)))
      next = end
      more = JOINS.has(words[next]?.folded ?? '') && (topicAt.has(next + 1) || !inside.has(next + 1))
      if (more) about.push(next++)
    }
    for (const each of about) denied.about.add(each)
    at = next - 1
  }
  if (denied.topics.length === found.length) return { topics: [], about: new Set(), words: [] }
  return denied
}

const isThere = (at: number, words: readonly TypedWord[]): boolean =>
  WITHOUT.has(words[at]!.folded) && words.slice(0, at).some(({ folded }) => NEVER_WITHOUT.has(folded))

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n)
