/**
 * What in a text reads like somebody's home or somebody's name: the most harmful things a directory such as this can
 * show beside a condition (M16). Rules in words, explained, the same each time; nobody is recognised. Pure.
 */
import { doorsIn, homesIn } from './home-cues.ts'
import { NAME_CUES } from './name-cues.ts'
import { personAt, type Span } from './person.ts'
import { residentialStreets } from './residential-street.ts'
import { inSmallLetters } from './small-letters.ts'
import { speaksOfVenue } from './venue-words.ts'

export type NoticeKind = 'home' | 'name'
/** Why, each with a sentence of its own in the catalogues (`notice.why.…`). */
export type NoticeWhy = 'home-said' | 'home-door' | 'home-street' | 'name-cue' | 'name-full'

export interface TextNotice extends Span {
  kind: NoticeKind
  why: NoticeWhy
}

/** `words`: free words. `street`: where a street stands. `title`: what something is called. */
export type TextIs = 'words' | 'street' | 'title'

/** Longer than any field that is kept. */
const MOST = 20_000
const CAPITAL = /(?<![\p{L}\p{N}’'.-])\p{Lu}/gu
const SAINT = /(?:St\.?|Saint|Sankt|Dr\.?|\p{Lu}[\p{L}-]{1,29})\s{1,2}$/u

/**
 * In the order in which they stand. Positions are of UTF-16 units.
 * @param venue a house with a name of its own is known to stand there
 */
export function noticesIn(text: string, is: TextIs = 'words', venue = false): TextNotice[] {
  const read = text.slice(0, MOST)
  const small = inSmallLetters(read)
  const found: TextNotice[] = []
  const add = (kind: NoticeKind, why: NoticeWhy, all: Iterable<Span>) => {
    for (const { from, to } of all) found.push({ kind, why, from, to })
  }
  add('home', 'home-said', homesIn(read, small))
  if (!venue && !(is !== 'words' && speaksOfHouse(read))) {
    add('home', 'home-door', doorsIn(small))
    add('home', 'home-street', residentialStreets(read))
  }
  if (is === 'words') {
    for (const { cue, words, small: inSmall } of NAME_CUES)
      add('name', 'name-cue', cued(read, (inSmall ? small : read).matchAll(words), cue))
    add('name', 'name-full', fullNames(read))
  } else if (is === 'title') add('name', 'name-full', wholeName(read))
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

const speaksOfHouse = (text: string): boolean =>
  text.split(',').some(part => !/\d/.test(part) && speaksOfVenue(part))

function* cued(
  text: string,
  words: Iterable<RegExpExecArray>,
  cue: Parameters<typeof personAt>[2],
): Generator<Span> {
  for (const { index, 0: whole } of words) {
    const person = personAt(text, index + whole.length, cue)
    if (person) yield person
  }
}

/** A given name with another behind it, wherever it stands. */
function* fullNames(text: string): Generator<Span> {
  for (const { index } of text.matchAll(CAPITAL)) {
    const person = personAt(text, index, 'full')
    if (person && !SAINT.test(text.slice(Math.max(0, index - 32), index))) yield person
  }
}

function* wholeName(text: string): Generator<Span> {
  const person = personAt(text, 0, 'full')
  if (person && person.to === text.length) yield person
}
