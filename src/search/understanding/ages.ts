/** Ages among the words: "my 14 year old", "I'm 16 and", "at 72", "in my 60s", "sønnen min på 9 år", "mit 16". */
import { KIN, MINE } from './close-words.ts'
import { FEELINGS } from './intent-words.ts'
import type { TypedWord } from './typed-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export interface SaidAge {
  years: number
  /** Of somebody close to the one who speaks. */
  another: boolean
  /** Said in the first person: "I'm 16", "my 14 year old"; a whisky may be 16 years old, too. */
  personal: boolean
  /** Positions `[from, to)` of the words that say it. */
  from: number
  to: number
}

type AgeSpan = Pick<SaidAge, 'years' | 'from' | 'to'>

const OLDEST = 110
const YEARS_OLD = set('yo yr yrs year years ar arig aring aringen jahre jahriger jahrige jahrigen jahriges')
const OLD = set('old olds gammel gamle alt alte')
/** "In my sixties". */
const TENS = new Map(
  Object.entries({
    teens: 15,
    twenties: 25,
    thirties: 35,
    forties: 45,
    fifties: 55,
    sixties: 65,
    seventies: 75,
    eighties: 85,
  }),
)
const TEENS = set('teen teenager teenage tenaring tenaringen teenie')
/** Before a number these say that it is an age: "aged 9", "at 72", "I'm 16", "jeg er 15", "ich bin 17". */
const BEFORE = set('turned turning aged age alder alter')
const AM = set('im am er bin is hes shes ist')
const AT = set('at mit pa')
const OF_ONESELF = set('i im jeg ich')
/** A time of day, a price, a street number: no age. */
const NOT_AFTER = set(
  'am pm oclock uhr percent kg stone miles minutes hours days weeks months th st nd rd euro pounds kroner and',
)

/** The first age that is said. */
export function ageIn(words: readonly TypedWord[]): SaidAge | null {
  for (let at = 0; at < words.length; at++) {
    const span = mayBeAge(words[at]!.folded) ? spanAt(at, words) : null
    if (!span) continue
    const another = isAnothers(span, words)
    const near = words.slice(Math.max(0, span.from - 3), span.to)
    const personal = another || near.some(({ folded }) => OF_ONESELF.has(folded) || folded === 'my')
    return { ...span, another, personal }
  }
  return null
}

function spanAt(at: number, words: readonly TypedWord[]): AgeSpan | null {
  const { folded } = words[at]!
  const before = words[at - 1]?.folded ?? ''
  if (MINE.has(before) && TEENS.has(folded)) return { years: 15, from: at, to: at + 1 }
  const decade = TENS.get(folded) ?? Number(/^([2-9]0)s$/.exec(folded)?.[1] ?? Number.NaN) + 5
  if (decade > 0) return isOfLife(at, words) ? { years: decade, from: at - 2, to: at + 1 } : null
  const [, digits = '', yo] = /^(\d{1,3})(yo|yr|yrs|ar|aring)?$/.exec(folded) ?? []
  const years = Number(digits)
  if (digits === '' || years < 1 || years > OLDEST) return null
  const next = words[at + 1]?.folded ?? ''
  if (yo || YEARS_OLD.has(next)) return spanWithYears(at, yo ? at + 1 : at + 2, years, words)
  if (BEFORE.has(before)) return { years, from: at - 1, to: at + 1 }
  if (NOT_AFTER.has(next) && next !== 'and') return null
  if (at === 0 && years > 12 && (next === 'and' || isFeeling(words[1]))) return { years, from: 0, to: 1 }
  const isSaid = AM.has(before) && (before !== 'is' || isOfKin(at, words))
  if (isSaid || (AT.has(before) && years > 12)) return { years, from: at - 1, to: at + 1 }
  return null
}

/** Most words are none, and show it by their first letter. */
const mayBeAge = (folded: string): boolean => {
  const first = folded.charCodeAt(0)
  return first < 58 || TENS.has(folded) || TEENS.has(folded)
}

/** "68 and lonely", "19 pregnant". */
const isFeeling = (word: TypedWord | undefined): boolean =>
  word !== undefined && (FEELINGS.has(word.folded) || word.folded === 'pregnant')

/** "For 9 years" and "5 years ago" are no ages; "9 year old", "på 9 år", "14-åring", "9 Jahre alt" are. */
function spanWithYears(at: number, end: number, years: number, words: readonly TypedWord[]): AgeSpan | null {
  const unit = words[end - 1]!.folded
  const isOld = OLD.has(words[end]?.folded ?? '')
  const says =
    isOld || /(?:yo|yr|aring|aringen|jahrig|arig)/.test(unit) || AT.has(words[at - 1]?.folded ?? '')
  const isAm = AM.has(words[at - 1]?.folded ?? '')
  return says || isAm ? { years, from: at, to: isOld ? end + 1 : end } : null
}

/** "In my sixties", not "seventies music". */
const isOfLife = (at: number, words: readonly TypedWord[]): boolean =>
  MINE.has(words[at - 1]?.stem ?? '') && words[at - 2]?.folded === 'in'

const isOfKin = (at: number, words: readonly TypedWord[]): boolean =>
  words
    .slice(Math.max(0, at - 4), at)
    .some(({ stem, folded }) => KIN.has(stem) || folded === 'who' || folded === 'som')

function isAnothers({ from, to }: AgeSpan, words: readonly TypedWord[]): boolean {
  const before = words.slice(Math.max(0, from - 3), from)
  if (OF_ONESELF.has(words[from]!.folded) || before.some(({ folded }) => OF_ONESELF.has(folded))) return false
  if (words[from - 2]?.folded === 'in' || words[from]?.folded === 'in') return false
  if (MINE.has(words[from - 1]?.stem ?? '')) return true
  const near = [...before, ...words.slice(to, to + 1)]
  return near.some(({ stem, folded }) => KIN.has(stem) || KIN.has(folded))
}
