/**
 * What somebody means by their own words, by rules that can be told: the longest label that fits, in any language; a
 * slip of the finger mended; who it is for; and what is left stays as plain words. The same text, the same answer.
 */
import { closeOnesIn } from './close-ones.ts'
import { type FoundTopic, findTopics } from './find-topics.ts'
import { INTENT_WORDS } from './intent-words.ts'
import type { Thesaurus } from './thesaurus.ts'
import { typedWords } from './typed-words.ts'
import type { Understanding, UnderstandOptions } from './understanding.ts'
import { plainWants, wantsFor } from './understood-wants.ts'

/**
 * @example
 * understand('my husband won’t stop drinking', thesaurus)
 * // topics: [{ slug: 'alcohol', typed: 'drinking', … }], forCloseOnes: true, words: []
 */
export function understand(
  text: string,
  thesaurus: Thesaurus,
  options: UnderstandOptions = {},
): Understanding {
  const words = typedWords(text)
  if (options.exact)
    return asTyped(words.filter(word => !INTENT_WORDS.has(word.stem)).map(word => word.typed))
  const found = findTopics(words, thesaurus, options)
  const taken = new Set(
    found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  )
  const close = closeOnesIn(words, taken)
  const toldByLabel = found.some(topic => topic.entries.some(entry => entry.kind === 'relatives'))
  const forCloseOnes = found.length > 0 && (close.forCloseOnes || toldByLabel)

  const left: string[] = []
  const dropped: string[] = []
  words.forEach(({ typed, stem, folded }, i) => {
    if (taken.has(i)) return
    const saysNothing =
      INTENT_WORDS.has(stem) || INTENT_WORDS.has(folded) || (forCloseOnes && close.about.has(i))
    const filler = forCloseOnes && FILLERS.has(folded)
    ;(saysNothing || filler ? dropped : left).push(typed)
  })
  const topics = found.flatMap(({ entries, typed }) =>
    entries.map(({ slug, label, kind }) => ({ slug, typed, label, kind })),
  )
  return {
    topics: unique(topics, topic => topic.slug),
    added: addedBy(found, thesaurus),
    words: left,
    mended: unique(
      found.flatMap(topic => topic.mended),
      mend => mend.typed,
    ),
    dropped,
    forCloseOnes,
    wants: [...wantsFor(found, thesaurus), ...plainWants(left)],
  }
}

/** "won't stop drinking": the words between a person and a topic. */
const FILLERS = new Set(
  'stop stopping stopped keeps keep always never again too much lot lots slutte for mye aufhoren viel'.split(
    ' ',
  ),
)

function asTyped(words: string[]): Understanding {
  return {
    topics: [],
    added: [],
    words,
    mended: [],
    dropped: [],
    forCloseOnes: false,
    wants: plainWants(words).map(want => ({ ...want, exactly: true })),
  }
}

function addedBy(found: readonly FoundTopic[], thesaurus: Thesaurus): Understanding['added'] {
  const typed = new Set(found.flatMap(topic => topic.entries.map(entry => entry.slug)))
  const added = [...typed].flatMap(from => thesaurus.narrower(from).map(slug => ({ slug, from })))
  return unique(
    added.filter(({ slug }) => !typed.has(slug)),
    topic => topic.slug,
  )
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map([...items].reverse().map(item => [key(item), item])).values()].reverse()
}
