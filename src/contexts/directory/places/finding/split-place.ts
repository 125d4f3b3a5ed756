/** Parts a place from free words: "dads on their own worksop", "grief near Newport", "in Leeds" (M07). */
import { foldPlace } from '../fold-place.ts'
import type { FoundPlace } from '../place-name.ts'
import { isTownBehindPeople } from './town-behind-people.ts'
import {
  bridgeWords,
  closeWords,
  joiningWords,
  maybePlaceWords,
  neverPlaces,
  surePlaceWords,
  wordTowns,
} from './word-towns.ts'

export interface SplitLine {
  /** The words as typed, without the place; may be empty. */
  words: string
  /** The place as typed; null when there is none in it. */
  place: string | null
}

interface SplitAsked {
  /** Places of exactly this name or code; empty when it is none. */
  places(text: string): FoundPlace[]
  /** True when something comes near in spelling. */
  comesNear(text: string): boolean
  isHome(place: FoundPlace): boolean
  /** True for words the directory itself knows: topics, names of groups. They are never taken for a place on trust. */
  isWord(text: string): boolean
}

const MOST_PLACE_WORDS = 5
/** People from which a home town needs no word like "in" before it. */
const CLEAR_TOWN = 8_000
const MOST_MISSPELT_WORDS = 4
const CLEAR_ABROAD = 100_000
const KNOWN_ABROAD = 15_000
const SHORTEST_ABROAD = 4
const MOST_START_WORDS = 3
/** People from which a home town is clear at the beginning, before words of the directory. */
const START_TOWN = 8_000

const tidy = (words: string) => words.replace(/[\s,;:]+$/, '').trim()
interface Line {
  text: string
  words: { word: string; at: number }[]
}

/**
 * 1. After "near" or "around": any town at home, a known one abroad, or a name that comes near to one.
 * 2. After "in" or "at": any town at home but everyday words, a big one abroad, and never a word of the directory.
 * 3. Without such a word: a clear town at home (8,000 people and more) or a postcode at the very end, never an everyday
 *    word (Reading, Hope), never a word of the directory; behind words of the directory also a big town abroad, and an everyday word
 *    that is written as a name or stands behind those who meet ("autism parents reading").
 * 4. The same at the very beginning, for a larger town at home.
 * 5. After "in" before the words that say what for: "noen i Rogaland med angst".
 *
 * A county, a state or a country is read like a town; one at home is clear however few live there.
 */
export function splitPlace(text: string, asked: SplitAsked): SplitLine {
  const words = [...text.matchAll(/\S+/g)].map(match => ({ word: foldPlace(match[0]), at: match.index }))
  const line = { text, words }
  return (
    afterMarker(line, asked) ??
    atEnd(line, asked) ??
    atStart(line, asked) ??
    inside(line, asked) ?? { words: tidy(text.trim()), place: null }
  )
}

const tail = ({ text, words }: Line, from: number) => text.slice(words[from]!.at).trim()
const before = ({ text, words }: Line, from: number) => tidy(text.slice(0, words[from]!.at))

/** People of the biggest place meant; postcodes count as big, towns abroad only from a size on. -1: none. */
function size(places: readonly FoundPlace[], asked: SplitAsked, abroadFrom: number): number {
  const sizes = places.map(place => {
    // Names of a demonstration county are made up, so they are never words.
    const isMadeUp = place.key.startsWith('x-')
    if (isMadeUp || place.kind === 'postcode' || place.kind === 'district') return Number.POSITIVE_INFINITY
    if (place.kind === 'area' && asked.isHome(place)) return Number.POSITIVE_INFINITY
    return asked.isHome(place) || place.population >= abroadFrom ? place.population : -1
  })
  return Math.max(-1, ...sizes)
}

function afterMarker(line: Line, asked: SplitAsked): SplitLine | null {
  const { words } = line
  for (let marker = words.length - 2; marker >= Math.max(0, words.length - 1 - MOST_PLACE_WORDS); marker--) {
    const { word } = words[marker]!
    const bridged = words.length > marker + 2 && bridgeWords.has(words[marker + 1]!.word)
    const sure = surePlaceWords.has(word) || (bridged && closeWords.has(word))
    if ((!sure && !maybePlaceWords.has(word)) || neverPlaces.has(words[marker + 1]!.word)) continue
    const place = tail(line, marker + (bridged ? 2 : 1))
    const places = asked.places(place)
    const people = size(places, asked, sure ? KNOWN_ABROAD : CLEAR_ABROAD)
    const everyday = wordTowns.has(foldPlace(place)) && people < CLEAR_TOWN
    const taken = sure
      ? people >= 0 || (words.length - marker <= MOST_MISSPELT_WORDS && asked.comesNear(place))
      : people >= 0 && !everyday && !asked.isWord(place)
    if (taken) return { words: before(line, marker), place }
  }
  return null
}

function atEnd(line: Line, asked: SplitAsked): SplitLine | null {
  const { words } = line
  for (let from = Math.max(0, words.length - MOST_PLACE_WORDS); from < words.length; from++) {
    const place = tail(line, from)
    if (from > 0 && joiningWords.has(words[from - 1]!.word)) continue
    const isLast = from === words.length - 1
    const written = isLast && (isWrittenAsName(line, asked) || isSaidAsTown(line, asked))
    const isWord = words.slice(from).every(({ word }) => wordTowns.has(word) || asked.isWord(word))
    if ((isWord && !written) || asked.isWord(place)) continue
    const first = words[from]!.word
    if (maybePlaceWords.has(first) || surePlaceWords.has(first)) continue
    const rest = before(line, from)
    const abroad = abroadAfter(rest, place, asked)
    // "München" is a name of Munich.
    const called = (found: FoundPlace) =>
      found.kind === 'area' || (abroad === CLEAR_ABROAD && found.kind === 'town' && isLast)
    const places = asked.places(place).filter(found => beginsWith(found, foldPlace(place)) || called(found))
    if (places.length === 0 || size(places, asked, abroad) < CLEAR_TOWN) continue
    // "worksop S80 1AB": the town before a postcode belongs to the place.
    const named = ['town', 'area'].includes(places[0]!.kind)
    const town = named ? null : splitPlace(rest, asked)
    return town?.place ? { words: town.words, place: `${town.place} ${place}` } : { words: rest, place }
  }
  return null
}

/** "ms society Reading": the last word alone is written with a capital, and all before it is understood. */
function isWrittenAsName(line: Line, asked: SplitAsked): boolean {
  const { text, words } = line
  const initials = words.map(({ at }) => text.slice(at, at + 2))
  const last = initials.pop() ?? ''
  const small = initials.filter(each => /^\p{Ll}/u.test(each))
  if (!/^\p{Lu}\p{Ll}/u.test(last) || small.length === 0) return false
  return wordTowns.has(words.at(-1)!.word) && asked.isWord(before(line, words.length - 1))
}

/** "prostate cancer support bath": behind words that already say what for and who. */
const isSaidAsTown = (line: Line, asked: SplitAsked): boolean =>
  isTownBehindPeople(line.words.map(({ word }) => word)) && asked.isWord(before(line, line.words.length - 1))

/** "Trauer Leipzig": a big town abroad, where all before it is understood. */
const abroadAfter = (rest: string, place: string, asked: SplitAsked): number =>
  place.length >= SHORTEST_ABROAD && rest !== '' && asked.isWord(rest)
    ? CLEAR_ABROAD
    : Number.POSITIVE_INFINITY

/** "worksop alcohol group". */
function atStart({ text, words }: Line, asked: SplitAsked): SplitLine | null {
  for (let to = Math.min(MOST_START_WORDS, words.length - 1); to > 0; to--) {
    const place = text
      .slice(0, words[to]!.at)
      .trim()
      .replace(/[,;:]+$/, '')
    const rest = text.slice(words[to]!.at).trim()
    if (words.slice(0, to).some(({ word }) => wordTowns.has(word)) || asked.isWord(place)) continue
    const places = asked
      .places(place)
      .filter(found => found.kind === 'area' || foldPlace(found.name) === foldPlace(place))
    if (size(places, asked, Number.POSITIVE_INFINITY) < START_TOWN) continue
    if (asked.isWord(rest)) return { words: rest, place }
  }
  return null
}

/** "noen i rogaland med angst": what stands behind it has to be understood without it. */
function inside({ text, words }: Line, asked: SplitAsked): SplitLine | null {
  for (let marker = 0; marker < words.length - 2; marker++) {
    const { word } = words[marker]!
    if (!surePlaceWords.has(word) && !maybePlaceWords.has(word)) continue
    for (let to = Math.min(words.length - 1, marker + 1 + MOST_START_WORDS); to > marker + 1; to--) {
      const between = words.slice(marker + 1, to)
      if (between.some(({ word }) => wordTowns.has(word) || neverPlaces.has(word))) continue
      const place = tidy(text.slice(between[0]!.at, words[to]!.at))
      if (asked.isWord(place) || size(asked.places(place), asked, CLEAR_ABROAD) < START_TOWN) continue
      const rest = text.slice(words[to]!.at).trim()
      if (asked.isWord(rest)) return { words: `${before({ text, words }, marker)} ${rest}`.trim(), place }
    }
  }
  return null
}

/** The words must begin with the name that was found, not merely hold it somewhere. */
function beginsWith(place: FoundPlace, folded: string): boolean {
  if (place.kind !== 'town') return /^\S*\d/.test(folded)
  const name = foldPlace(place.name)
  return `${folded} `.startsWith(`${name} `) || name.startsWith(`${folded} `)
}
