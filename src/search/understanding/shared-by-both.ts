/** Tells whether somebody and one close to them are in it together: "my dad and I both have it". */
import { KIN, MINE, SHARES } from './close-words.ts'
import type { TypedWord } from './typed-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const AND = words('and og und')
const I = words('i me jeg meg ich')
const WE = words('we us vi oss wir uns')
const HAVE = words('do did have am')
const TOO = words('too also')

/** Who only says how they are beside it ("my wife has copd and I am scared") still asks for the other. */
export const sharedByBoth = (typed: readonly TypedWord[]): boolean => {
  const word = (at: number): string => typed[at]?.folded ?? ''
  const isKin = (at: number): boolean => KIN.has(typed[at]?.stem ?? '') || KIN.has(word(at))
  const anotherFrom = (from: number): boolean =>
    typed.some((_, at) => at > from && isKin(at) && MINE.has(typed[at - 1]?.stem ?? ''))
  return typed.some(({ folded }, at) => {
    const before = word(at - 1)
    if (SHARES.has(folded))
      return I.has(before) || WE.has(before) || WE.has(word(at - 2)) || WE.has(word(at + 2))
    if (!AND.has(folded)) return false
    if (word(at + 1) === 'so') return HAVE.has(word(at + 2)) && I.has(word(at + 3))
    if (!I.has(word(at + 1))) return false
    // "My husband and I are scared for our son": the two are together in it, but it is not theirs.
    if (isKin(at - 1)) return !anotherFrom(at)
    return (
      HAVE.has(word(at + 2)) && (TOO.has(word(at + 3)) || (word(at + 3) === 'it' && TOO.has(word(at + 4))))
    )
  })
}
