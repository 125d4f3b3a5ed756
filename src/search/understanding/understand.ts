/**
 * What somebody means by their own words, by rules that can be told: the longest label that fits, in any language; a
 * slip of the finger mended; who it is for, when and how; what is not meant; and what is left stays as plain words. The
 * same text, the same answer.
 */

import type { Want } from '../query.ts'
import { addedBy, deniedSlugs, firstOfEach } from './added-topics.ts'
import { aged } from './age-turns.ts'
import { ageIn } from './ages.ts'
import { closeOnesIn } from './close-ones.ts'
import { KIN } from './close-words.ts'
import { deniedIn } from './denied.ts'
import { doubtIn } from './doubt.ts'
import { EVERYDAY_WORDS, MOSTLY_MEANT, THINGS, TWO_MEANINGS } from './everyday-words.ts'
import { findTopics } from './find-topics.ts'
import type { FoundTopic } from './found-topic.ts'
import { FILLERS, INTENT_WORDS, STRESS_WORDS } from './intent-words.ts'
import { turnedByKin } from './kin-turns.ts'
import { narrowedBy } from './narrowed.ts'
import { otherSensesIn } from './other-senses.ts'
import type { Spans } from './reading.ts'
import { settledTopics } from './settled-topics.ts'
import type { Thesaurus } from './thesaurus.ts'
import { type TypedWord, typedWords } from './typed-words.ts'
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
  if (options.exact) return asTyped(words.filter(word => !saysNothing(word)).map(word => word.typed))
  const spans: Spans = new Map()
  const first = findTopics(words, thesaurus, options, undefined, spans)
  const otherwise = positions(otherSensesIn(words, first))
  const all = otherwise.size ? findTopics(words, thesaurus, options, otherwise, spans) : first
  const narrowed = options.narrowing ? narrowedBy(text, words, all, options.narrowing) : []
  const narrowing = positions(narrowed)
  // Words of a filter are no longer free for a label, so that what was beside them is read anew.
  const free = narrowed.length
    ? findTopics(words, thesaurus, options, union(narrowing, otherwise), spans)
    : all
  const denied = deniedIn(words, free)
  const said = free.filter(topic => !denied.topics.includes(topic))
  const age = ageIn(words)
  const wanted = turnedByKin(
    aged(settledTopics(said, words, thesaurus), age, words, thesaurus),
    words,
    age,
    thesaurus,
  )
  const close = closeOnesIn(words, positions(wanted), isLoss(wanted, thesaurus))
  const explained = new Set([
    ...positions(said),
    ...narrowing,
    ...denied.about,
    ...close.about,
    ...positions(age ? [age] : []),
  ])
  const rest = words.flatMap((word, at) => (explained.has(at) || saysNothing(word) ? [] : [at]))
  const unexplained = new Set(
    rest.filter(
      at => !FILLERS.has(words[at]!.stem) && !FILLERS.has(words[at]!.folded) && !isManner(words[at]!),
    ),
  )
  const isForeign = ({ root, typed }: TypedWord) =>
    !thesaurus.labels.roots.has(root) && options.knownWords?.(typed) !== true
  const isCondition = ({ entries, from, to }: FoundTopic) =>
    entries.every(({ slug }) => CONDITIONS.has(thesaurus.topics.get(slug)?.field ?? '')) &&
    (to - from > 1 ||
      !words.slice(from, to).some(({ folded }) => TWO_MEANINGS.has(folded) || MOSTLY_MEANT.has(folded)))
  const { sure, doubtful } = doubtIn(wanted, words, { unexplained, otherwise, isForeign, isCondition })
  const toldByLabel = sure.some(isForCloseOnes)
  const forCloseOnes =
    sure.length > 0 &&
    (close.forCloseOnes || toldByLabel || (age?.another === true && !isLoss(sure, thesaurus)))

  const topics = positions(sure.length > 0 ? [...sure, ...said.filter(each => !doubtful.includes(each))] : [])
  const isLeft = (word: TypedWord, at: number): boolean =>
    !topics.has(at) &&
    !narrowing.has(at) &&
    !denied.about.has(at) &&
    !saysNothing(word) &&
    !(sure.length > 0 && (close.about.has(at) || !unexplained.has(at)))
  const plain = words.filter(isLeft)
  const left = plain.map(word => word.typed)
  const kin = words.find(word => KIN.has(word.stem))?.folded ?? ''
  const meantFor = { forCloseOnes, kin, denied: deniedSlugs(denied, sure, thesaurus) }
  const isKnown = (typed: string) => isSpelledRight(typed, thesaurus)
  return {
    topics: firstOfEach(
      sure.flatMap(({ entries, typed }) =>
        saidOnce(entries, thesaurus).map(({ slug, label, kind }) => ({ slug, typed, label, kind })),
      ),
      topic => topic.slug,
    ),
    added: addedBy(sure, thesaurus).filter(({ slug }) => !meantFor.denied.has(slug)),
    words: left,
    mended: firstOfEach(
      sure.flatMap(topic => topic.mended),
      mend => mend.typed,
    ),
    dropped: words
      .filter(
        (word, at) => !topics.has(at) && !narrowing.has(at) && !denied.about.has(at) && !isLeft(word, at),
      )
      .map(word => word.typed),
    narrowed: narrowed.map(({ means, typed, topic }) => ({
      means,
      typed,
      wants: topic ? wantsFor([topic], thesaurus, meantFor) : [],
    })),
    denied: [
      ...denied.topics.map(({ entries, typed }) => ({ slugs: entries.map(entry => entry.slug), typed })),
      ...denied.words.map(({ typed }) => ({ slugs: [], typed })),
    ],
    doubtful: doubtful.flatMap(({ entries, typed }) => entries.map(({ slug }) => ({ slug, typed }))),
    forCloseOnes,
    wants:
      doubtful.length > 0 || (sure.length === 0 && (otherwise.size > 0 || words.some(isThing)))
        ? togetherAsTyped(left)
        : sure.length === 0 && plain.some(({ folded }) => EVERYDAY_WORDS.has(folded))
          ? together(left)
          : [...wantsFor(sure, thesaurus, meantFor), ...plainWants(left, word => !isKnown(word))],
  }
}

/** Fields of topics that are illnesses or disabilities. */
const CONDITIONS: ReadonlySet<string> = new Set(['body', 'disability'])

/** Where a topic is in doubt, or a thing is looked for, one word alone leads nowhere: all of them, or none. */
const togetherAsTyped = (words: readonly string[]): Want[] =>
  words.length === 0 ? [] : [{ typed: words.join(' '), phrases: [words.join(' ')], exactly: true }]

/** One everyday word of several leads anywhere ("hip hop classes"): all of them are meant. */
const together = (words: readonly string[]): Want[] =>
  words.length < 2 ? plainWants(words) : [{ typed: words.join(' '), phrases: [words.join(' ')] }]

/** "Desperately lonely": how it is, not what. */
const isManner = ({ folded }: TypedWord): boolean => folded.length > 5 && folded.endsWith('ly')

const isThing = ({ stem, folded }: TypedWord): boolean => THINGS.has(folded) || THINGS.has(stem)

const saysNothing = ({ stem, folded }: TypedWord): boolean =>
  INTENT_WORDS.has(stem) || INTENT_WORDS.has(folded) || STRESS_WORDS.has(folded)

function positions(spans: readonly { from: number; to: number }[]): Set<number> {
  const at = new Set<number>()
  for (const { from, to } of spans) for (let i = from; i < to; i++) at.add(i)
  return at
}

const union = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> =>
  other.size ? new Set([...one, ...other]) : one

/** The field of losses; who speaks of one is the one who is left. */
const isLoss = (found: readonly FoundTopic[], { topics }: Thesaurus): boolean =>
  found.length === 0 || found.some(({ entries }) => topics.get(entries[0]!.slug)?.field === 'bereavement')

/** Words that stand for a topic and for those close to it are said as the latter alone; both are looked for. */
const saidOnce = (entries: FoundTopic['entries'], thesaurus: Thesaurus): FoundTopic['entries'] =>
  entries.filter(
    ({ slug }) => !thesaurus.forCloseOnes(slug).some(close => entries.some(other => other.slug === close)),
  )

const isForCloseOnes = ({ entries, forCloseOnes }: FoundTopic): boolean =>
  forCloseOnes === true || entries.some(entry => entry.kind === 'relatives')

/** A word of the thesaurus, or an everyday one: to be looked for as it stands, or not at all. */
const isSpelledRight = (typed: string, { labels }: Thesaurus): boolean =>
  typedWords(typed).every(({ stem, folded }) => labels.words.has(stem) || EVERYDAY_WORDS.has(folded))

function asTyped(words: string[]): Understanding {
  return {
    topics: [],
    added: [],
    words,
    mended: [],
    dropped: [],
    narrowed: [],
    denied: [],
    doubtful: [],
    forCloseOnes: false,
    wants: plainWants(words).map(want => ({ ...want, exactly: true })),
  }
}
