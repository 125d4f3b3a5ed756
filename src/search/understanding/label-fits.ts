/** When words that are made up alike do not say the same: what is left out, who does it, in which order. */
import { KIN } from './close-words.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { FILLERS, INTENT_WORDS, NEEDED_WORDS, SAYS_LITTLE } from './intent-words.ts'
import type { LabelEntry } from './label-entry.ts'
import { type TypedWord, typedWords, type WordForms } from './typed-words.ts'

/**
 * "always cleaning" is not meant by "cleaning", nor "only child" by "my child has": where one word is left, what the
 * label cannot do without stands in the text too.
 */
export const isFull = (entry: LabelEntry, bare: readonly WordForms[], plain: readonly WordForms[]): boolean =>
  (bare.length > 1 && !(bare.every(isSmallWord) && lacksNeeded(typedWords(entry.label), plain))) ||
  (bare.length === 1 && isFullAlone(entry, bare, plain))

const isFullAlone = (entry: LabelEntry, bare: readonly WordForms[], plain: readonly WordForms[]): boolean =>
  entry.words === 1
    ? plain.length === 1 || !EVERYDAY_WORDS.has(bare[0]!.folded) || entry.label === bare[0]!.folded
    : plain.length > 1 && isStressedAlike(typedWords(entry.label), plain)

/** "Cleaning constantly" is "always cleaning"; "has done" is not "too much to do". */
function isStressedAlike(label: readonly WordForms[], plain: readonly WordForms[]): boolean {
  if (lacksNeeded(label, plain)) return false
  const said = label.filter(word => word.stress && !SAYS_LITTLE.has(word.folded))
  if (said.length === 0)
    return label.some(({ loose, stress }) => stress && plain.some(word => word.loose === loose))
  return plain.some(word => word.stress && !SAYS_LITTLE.has(word.folded))
}

/** "Don't know anybody" is not "doesn't know me". */
const lacksNeeded = (label: readonly WordForms[], plain: readonly WordForms[]): boolean =>
  label.some(({ loose, stem }) => NEEDED_WORDS.has(stem) && !plain.some(word => word.loose === loose))
/** Words that any sentence may hold: in another order they say something else. */
export const isSmallWord = ({ stem, folded }: WordForms): boolean =>
  INTENT_WORDS.has(folded) || FILLERS.has(folded) || KIN.has(stem)

/** "Can't go near it" is not "can't go on". */
export const hasItsEnd = ({ label }: LabelEntry, words: readonly TypedWord[]): boolean => {
  const end = /\s(on|in)$/.exec(label)?.[1]
  return end === undefined || words.some(({ folded }) => folded === end)
}

/** "My mother", "both parents", "my gran is": a person close by, not what mothers or parents meet for. */
export function isOnesOwn(from: number, to: number, words: readonly TypedWord[]): boolean {
  if (from === 0 || !KIN.has(words[from]!.stem) || !ONES_OWN.test(words[from - 1]!.folded)) return false
  return words.slice(from + 1, to).every(word => word.little || word.stress)
}
const ONES_OWN = /^(?:my|both|his|her|their|our)$/

/** The Norwegian "nå" is not the abbreviation NA, and "hører" is not "horer". */
export const isSameAlphabet = ({ label, words }: LabelEntry, { typed }: TypedWord): boolean =>
  label.length > 3
    ? words > 1 || !OWN_LETTERS.test(typed) || !ASCII.test(label)
    : ASCII.test(typed) === ASCII.test(label)
const ASCII = /^\p{ASCII}*$/u
const OWN_LETTERS = /[åøæöäü]/iu

/** Words in another order would say something else. */
export const orderTells = (words: readonly TypedWord[]): boolean =>
  words.some(({ folded }) => PLACES_IN_ORDER.has(folded)) || tellsWhoLost(words)

/** "My brother lost his girl" is not "lost my brother", nor "my wife misses her country" "missing my wife". */
const tellsWhoLost = (words: readonly TypedWord[]): boolean =>
  words.some(
    ({ loose }, at) =>
      WHO_LOST.has(loose) &&
      (KIN.has(words[at - 1]?.stem ?? '') ||
        (IS_OR_HAS.test(words[at - 1]?.folded ?? '') && KIN.has(words[at - 2]?.stem ?? ''))),
  )
const IS_OR_HAS = /^(?:is|has|was|had)$/
const WHO_LOST = new Set(['lose', 'miss', 'kill', 'left', 'leave'])

/** "men in black" is not "black men": between such words the order says something. */
const PLACES_IN_ORDER = new Set([
  'in',
  'on',
  'at',
  'by',
  'to',
  'from',
  'i',
  'im',
  'bei',
  'myself',
  'himself',
  'herself',
  'themselves',
  'selv',
  'selbst',
])

/**
 * "On the sauce" is not meant by "sauce": where one everyday word, or a coarse one, is all that tells, what stands before it in the label
 * stands before it in the text, too.
 */
export function hasItsPreposition(
  { label, kind, words: telling }: LabelEntry,
  from: number,
  words: readonly TypedWord[],
): boolean {
  const { folded, stem, capitals } = words[from]!
  if (telling !== 1 || capitals) return true
  if (
    kind !== 'hidden' &&
    !/^\S+ \S+$/.test(label) &&
    !EVERYDAY_WORDS.has(folded) &&
    !EVERYDAY_WORDS.has(stem)
  )
    return true
  const before = PREPOSITION_BEFORE.exec(label.toLowerCase())
  if (before === null || before[2] !== folded) return true
  return words.slice(Math.max(0, from - 2), from).some(word => word.folded === before[1])
}
const PREPOSITION_BEFORE = /(?:^|\s)(on|in|at|of|off|by|to|pa|i|av|im)\s(?:the |a |my |his |her )?(\S+)$/
