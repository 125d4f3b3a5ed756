/** A person's name at some place of a text, as far as letters can tell. Pure. */
import { isGivenName } from './given-names.ts'
import { isVenueWord } from './venue-words.ts'

export interface Span {
  from: number
  to: number
}

const NAMED =
  /(\p{Lu}[\p{L}’'-]{1,29})(?:\s{1,3}(?:and|und|og|&)\s{1,3}(\p{Lu}[\p{L}’'-]{1,29}))?(?:\s{1,3}(\p{Lu}[\p{L}’'-]{1,29}))?(?![\p{L}])/uy
const NEXT = /[\s,]{0,3}(\p{Lu}?[\p{L}’'-]{1,40})/uy

/** Begin with a capital and are nobody: what one asks for at a door, days, and what sentences begin with. */
const NOBODY = new Set(
  `Room Reception Centre Center Help Us Me The This That These Please Call Ring Phone Text Email Contact Office Line Point Group Monday Tuesday
  Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
  Zoom Meeting Meetings Women Men Open Closed Big Book Study Step Steps Alcoholics Narcotics Anonymous Al-Anon Only Newcomers
  Hello Info Information Support Service Services Care Community Church Hall Street Road New York Intergroup Area District Region
  National Regional Central North South East West Upper Lower Also For From Entrance Door Doorbell Bell Buzzer Basement Floor
  Frivilligsentralen Kontoret Resepsjonen Hall Rom Etasje Kommune Der Die Das Den Dem Ein Eine Uns Sie Ihr Telefon Tel Anmeldung Kontakt
  Speaker Discussion Beginners Traditions Tradition Candlelight Literature Format Topic Just Spanish English Wheelchair
  Social Security Mental Health Resource Director Department Program Programs Family Team Desk Front Staff Security Hotline Helpline`.split(
    /\s+/,
  ),
)

/** What stands behind the name: called after somebody, and nobody's own. */
function isCalledAfter(text: string, at: number): boolean {
  let from = at
  for (let n = 0; n < 3; n += 1) {
    NEXT.lastIndex = from
    const next = NEXT.exec(text)
    if (!next?.[1]) return false
    if (isVenueWord(next[1]) && (n === 0 || /^\p{Lu}/u.test(next[1]))) return true
    if (!/^\p{Lu}/u.test(next[1])) return false
    from = NEXT.lastIndex
  }
  return false
}

/** How sure the words before make it. `given`: a given name is needed. `any`: two words that begin with a capital are enough. `told`: one is. */
export type Cue = 'given' | 'full' | 'any' | 'told'

export function personAt(text: string, at: number, cue: Cue): Span | null {
  NAMED.lastIndex = at
  const found = NAMED.exec(text)
  if (!found) return null
  const [whole, first = '', other, last] = found
  // Words written large all through are shouted, and mostly nobody's name.
  if (first.toUpperCase() === first && !isGivenName(first)) return null
  if (NOBODY.has(first) || isVenueWord(first) || (last !== undefined && isVenueWord(last))) return null
  if (last !== undefined && NOBODY.has(last) && cue !== 'given') {
    return cue === 'full' || !isGivenName(first) ? null : { from: at, to: at + first.length }
  }
  if (isCalledAfter(text, at + whole.length)) return null
  const given = isGivenName(first) || (other !== undefined && isGivenName(other))
  const enough =
    cue === 'told' ||
    (given && (cue !== 'full' || last !== undefined)) ||
    (cue === 'any' && last !== undefined)
  return enough ? { from: at, to: at + whole.length } : null
}
