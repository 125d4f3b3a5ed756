/**
 * Words that look like a topic and are not: "stroke of luck", "depression glass", "ms word", "weight lifting". A label of
 * one word is doubtful where what stands beside it says that something else is meant; better no topic than a wrong one.
 */

import { KIN } from './close-words.ts'
import { EVERYDAY_WORDS, MOSTLY_MEANT, SHOPPING, THINGS, TWO_MEANINGS } from './everyday-words.ts'
import type { FoundTopic } from './found-topic.ts'
import { FOR_A_CONDITION, isOnlyTalk, isWhereSomebodyIs } from './talk-fields.ts'
import type { TypedWord } from './typed-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Somebody speaks of oneself, asks for others or speaks as at the doctor's: then an illness is meant. */
const SPEAKS_OF_PEOPLE = set(`
  i im ive me my mine myself we our us group groups support help helping anyone anybody someone somebody people living with diagnosed
  treatment therapy medication symptoms symptom diagnosis hospital syndrome disease disorder chronic severe clinical survivor survivors
  patient patients recovery relapse resistant acute major early late stage onset sufferer sufferers cure doctor prognosis
  behandlung therapie symptome diagnose behandling terapi symptomer
  habit habits addiction addicted addict problem problems issues abuse misuse withdrawal cravings flare flares worries worried scared fear
  peer club cafe class coping struggling suffering since after
  jeg meg min mitt mine vi gruppe gruppa grupper hjelp stotte noen folk ich mich mir mein meine meinen meiner gruppe gruppen hilfe
  selbsthilfe selbsthilfegruppe selvhjelp selvhjelpsgruppe jemand leute
`)
/** "My" and "I" stand in titles of songs, too; these only where others are asked for. */
const ASKS_FOR_OTHERS = set(`
  group groups support help helping anyone anybody someone somebody people diagnosed coping struggling meeting meetings gruppe grupper
  gruppen stotte hjelp hilfe selbsthilfe selbsthilfegruppe selvhjelp selvhjelpsgruppe jemand noen
`)
const SPEAKS_OF_ONESELF = set(
  'i im ive me my mine myself we our us jeg meg min mitt mine vi ich mich mir mein meine meinen',
)
const ARTICLES = set('the a an my your our this that den det der die das')
/** What groups do together. */
const DONE_TOGETHER = set(`
  yoga choir singing sing walk walking walks art arts craft crafts cafe coffee lunch breakfast dance dancing exercise gym rehab
  rehabilitation swimming swim football gardening garden allotment cooking music writing book reading drama theatre fishing cycling
  running drumming meditation mindfulness pilates tai chi knitting sewing photography cinema dog horse chess bingo quiz drop in
  tur gatur sang kor trening kaffe svomming hage chor singen wandern spaziergang sport kaffee kochen schwimmen garten tanzen
`)

export interface Beside {
  /** Positions of words that nothing was made of. */
  unexplained: ReadonlySet<number>
  /** Of words that mean something else by a fixed phrase. */
  otherwise: ReadonlySet<number>
  /** No label of any topic holds the word, and no group. */
  isForeign: (word: TypedWord) => boolean
  /** An illness or a disability: what is cooked and worn because of it is no other meaning. */
  isCondition: (topic: FoundTopic) => boolean
}

export interface Doubt {
  doubtful: FoundTopic[]
  sure: FoundTopic[]
}

export function doubtIn(found: readonly FoundTopic[], words: readonly TypedWord[], beside: Beside): Doubt {
  if (beside.unexplained.size === 0 && !words.some(({ folded }) => folded === 'of'))
    return { doubtful: [], sure: [...found] }
  const { otherwise, isForeign, isCondition } = beside
  const unexplained = withoutItsOwn(beside.unexplained, words, found.length > 0 && found.every(isCondition))
  if (unexplained.size === 0 && !words.some(({ folded }) => folded === 'of'))
    return { doubtful: [], sure: [...found] }
  const people = words.some(({ stem, folded }) => SPEAKS_OF_PEOPLE.has(stem) || SPEAKS_OF_PEOPLE.has(folded))
  const asks = words.some(word => ASKS_FOR_OTHERS.has(word.folded))
  if (!asks && [...unexplained].some(at => SHOPPING.has(words[at]!.folded)))
    return { doubtful: [...found], sure: [] }
  if (!asks && isOnlyTalk(words, unexplained, isForeign)) return { doubtful: [...found], sure: [] }
  if (isOfThing(words, found, unexplained, asks)) return { doubtful: [...found], sure: [] }
  const doubtful = found.filter(topic =>
    isDoubtful(topic, { words, unexplained, otherwise, people, isForeign, isCondition }),
  )
  // Two topics bear each other out, unless each of them is in doubt.
  // A slip of the pen bears nothing out.
  const borneOut = found.some(topic => topic.mended.length === 0 && !doubtful.includes(topic))
  if (found.length > 1 && borneOut) return { doubtful: [], sure: [...found] }
  return { doubtful, sure: found.filter(topic => !doubtful.includes(topic)) }
}

/** Left without where somebody is ("anxiety on trains") and what an illness makes people cook or wear ("ibs diet"). */
const withoutItsOwn = (
  unexplained: ReadonlySet<number>,
  words: readonly TypedWord[],
  conditions: boolean,
): ReadonlySet<number> =>
  new Set(
    [...unexplained].filter(
      at =>
        !isWhereSomebodyIs(at, words) &&
        words[at + 1]?.folded !== 'club' &&
        !(conditions && FOR_A_CONDITION.has(words[at]!.folded)),
    ),
  )

/**
 * "Silent hill nightmares walkthrough", "new baby card", "accident claim solicitor": the last word says what it is all
 * about. Or two things and nobody who speaks: "adhd medication stock shares".
 */
function isOfThing(
  words: readonly TypedWord[],
  found: readonly FoundTopic[],
  unexplained: ReadonlySet<number>,
  asks: boolean,
): boolean {
  const last = words.length - 1
  const things = [...unexplained].filter(at => isThing(words[at]!) && !isName(words[at]!))
  // "Panic attacks on the bus" is not about a bus.
  if (things.includes(last) && !words[last - 1]?.little) {
    const free = words.filter((_, at) => !found.some(({ from, to }) => from <= at && at < to))
    if (!free.some(({ stem, folded }) => SPEAKS_OF_PEOPLE.has(stem) || SPEAKS_OF_PEOPLE.has(folded)))
      return true
  }
  return things.length > 1 && !asks && !words.some(({ folded }) => SPEAKS_OF_ONESELF.has(folded))
}

interface Around extends Beside {
  words: readonly TypedWord[]
  people: boolean
}

function isDoubtful(
  { from, to, mended, entries }: FoundTopic,
  { words, unexplained, otherwise, people, isForeign }: Around,
): boolean {
  if (to - from > 1) return false
  const { stem, folded, capitals } = words[from]!
  const isMostlyMeant = MOSTLY_MEANT.has(folded) || MOSTLY_MEANT.has(stem)
  const beside = [from - 1, to].filter(at => unexplained.has(at)).map(at => words[at]!)
  const hasThing =
    beside.some(isThing) ||
    (!people &&
      ([...unexplained].some(at => isThing(words[at]!)) ||
        otherwise.size > 0 ||
        words.some(word => word.folded === 'your')))
  // "train times" is not a slip of "trans times".
  if (mended.length > 0) return folded.length < 7 && !people && beside.length > 0
  const twoMeanings = TWO_MEANINGS.has(folded) || TWO_MEANINGS.has(stem)
  if (words[to]?.folded === 'of') {
    if (unexplained.has(to + 1)) return true
    // "Heart of the city", but not "cancer of my mother".
    const of = words[ARTICLES.has(words[to + 1]?.folded ?? '') ? to + 2 : to + 1]
    if (of && !KIN.has(of.stem) && (twoMeanings || isMostlyMeant)) return true
  }
  const isHidden = entries.every(({ kind }) => kind === 'hidden')
  if (hasThing) return (isHidden && !people) || twoMeanings || isMostlyMeant
  if (people) return false
  // Two words more that no group has: a title or a name ("crystal palace fixtures").
  const isTitle = unexplained.size > 1 && [...unexplained].some(at => isForeign(words[at]!))
  if (isTitle && (isHidden || twoMeanings || isMostlyMeant)) return true
  const strange = beside.filter(word => !DONE_TOGETHER.has(word.folded) && !isName(word))
  const mostly = isMostlyMeant || (folded.length < 4 && !capitals)
  return (twoMeanings && strange.length > 0) || (mostly && strange.some(isForeign))
}

const isThing = ({ folded, stem }: TypedWord): boolean => THINGS.has(folded) || THINGS.has(stem)
/** A name of a person or a place, as far as it can be told. */
const isName = ({ typed, at, folded }: TypedWord): boolean =>
  at > 0 && /^\p{Lu}\p{Ll}/u.test(typed) && !EVERYDAY_WORDS.has(folded)
