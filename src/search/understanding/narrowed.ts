/** What somebody's words narrow the search to: a day, a way to meet, a language, for whom it is. */
import type { FoundTopic } from './found-topic.ts'
import { INTENT_WORDS } from './intent-words.ts'
import type { FoundPhrase, Narrowing, PhraseBook } from './phrase-book.ts'
import type { TypedWord } from './typed-words.ts'

export interface Narrowed {
  /** Values of one filter or, said in one breath, of two: "tuesday evening". */
  means: Narrowing[]
  /** As typed. */
  typed: string
  /** Positions `[from, to)` of the words. */
  from: number
  to: number
  /** A topic says the same: "veterans". Looked for instead where nothing passes the filter. */
  topic?: FoundTopic
}

export interface NarrowingRules {
  phrases: PhraseBook
  /** Topics that are also a filter, beside another topic: `veterans` is `for=veterans`. */
  topics: ReadonlyMap<string, Narrowing>
}

const TELLS = new Set('i im ive my he she we they jeg min mitt mannen ich mein meine wir'.split(' '))
const EACH = new Set('every each all any hver alle jeden jede jedes'.split(' '))
const ASKS = new Set(
  'group meeting meet session online gruppe grupper gruppa treff mote gruppen treffen selbsthilfegruppe near in'.split(
    ' ',
  ),
)
/** "Left me for another woman" does not ask for women. */
const ONE_PERSON = new Set('man woman mann kvinne frau boy girl old young alt alte gammel'.split(' '))
const WHEN = new Set(['day', 'time', 'date'])
const JOINS = new Set('and or og eller und oder on in the at pa om am i den'.split(' '))

/** Phrases first: a label that is longer keeps its words, one that is as long or shorter gives them up beside another topic. */
export function narrowedBy(
  text: string,
  words: readonly TypedWord[],
  found: readonly FoundTopic[],
  { phrases, topics }: NarrowingRules,
): Narrowed[] {
  const narrowed: Narrowed[] = []
  const others = (topic: FoundTopic): boolean => found.some(other => other !== topic && !isFilter(other))
  const isFilter = ({ entries }: FoundTopic): boolean => entries.some(({ slug }) => topics.has(slug))
  const asks = words.some(({ stem }) => ASKS.has(stem))
  // Its own words tell nothing: the Norwegian "i kveld" is no "I".
  const tells = (from: number, to: number) =>
    !asks && words.some(({ folded }, at) => TELLS.has(folded) && (at < from || at >= to))
  for (let at = 0; at < words.length; at++) {
    const phrase = phrases.at(at, words)
    if (!phrase || !counts(phrase)) continue
    const topic = found.find(({ from, to }) => from < phrase.to && phrase.from < to)
    const same = topic && isFilter(topic) ? { topic } : {}
    narrowed.push({ ...spanned(phrase.from, phrase.to), means: [...phrase.means], ...same })
    at = phrase.to - 1
  }
  for (const topic of found) {
    const means = topic.entries.flatMap(({ slug }) => topics.get(slug) ?? [])
    const free = !narrowed.some(({ from, to }) => from < topic.to && topic.from < to)
    const one = words.slice(topic.from, topic.to).some(({ folded }) => ONE_PERSON.has(folded))
    if (means.length === topic.entries.length && free && !one && others(topic))
      narrowed.push({ ...spanned(topic.from, topic.to), means, topic })
  }
  return joined(
    narrowed.sort((a, b) => a.from - b.from),
    words,
    spanned,
  )

  function spanned(from: number, to: number) {
    return { from, to, typed: text.slice(words[from]!.at, words[to - 1]!.end) }
  }
  function counts({ from, to, rule }: FoundPhrase): boolean {
    const inLabel = found.find(topic => topic.from < to && from < topic.to)
    if (inLabel && (inLabel.to - inLabel.from > to - from || !others(inLabel))) return false
    const each = EACH.has(words[from - 1]?.folded ?? '')
    if (rule === 'asked') return !tells(from, to) && !each
    if (rule === 'alone' && words.every((word, at) => (at >= from && at < to) || asksOnly(word))) return true
    return rule === 'always' || found.some(topic => topic !== inLabel)
  }
}

const asksOnly = ({ stem, folded }: TypedWord): boolean => INTENT_WORDS.has(stem) || INTENT_WORDS.has(folded)

/** "tuesday evening", "monday or wednesday": said in one breath, undone in one. */
function joined(
  narrowed: readonly Narrowed[],
  words: readonly TypedWord[],
  spanned: (from: number, to: number) => Pick<Narrowed, 'from' | 'to' | 'typed'>,
): Narrowed[] {
  const all: Narrowed[] = []
  for (const each of narrowed) {
    const last = all.at(-1)
    const between = last ? words.slice(last.to, each.from) : []
    const isWhen = (one: Narrowed) => one.means.every(({ name }) => WHEN.has(name))
    if (last && isWhen(last) && isWhen(each) && between.every(word => JOINS.has(word.folded))) {
      const span = spanned(last.from, each.to)
      all[all.length - 1] = { ...last, ...span, means: [...last.means, ...each.means] }
    } else all.push(each)
  }
  return all
}
