/** Forms in which two spellings of a word meet. Only for telling labels, never for finding words in groups. */

import { SAME_WORDS } from './same-words.ts'

/** `drinks`, `drinking` and `drink`, `lost` and `losing` are one. Expects a stem. */
export function looseForm(stemmed: string): string {
  const same = SAME_WORDS.get(stemmed)
  if (same) return same
  if (stemmed.length > 6 && stemmed.endsWith('ing')) return undoubled(stemmed.slice(0, -3))
  if (stemmed.length > 5 && stemmed.endsWith('ed')) return undoubled(stemmed.slice(0, -2))
  return stemmed.length > 4 && stemmed.endsWith('e') ? stemmed.slice(0, -1) : stemmed
}

/** `stopp` as `stop`: an ending doubles the letter before it. */
const undoubled = (word: string): string => {
  const last = word.charCodeAt(word.length - 1)
  const doubled = last === word.charCodeAt(word.length - 2) && word.length > 4
  return doubled && !/[lsz]$/.test(word)
    ? word.slice(0, -1)
    : word.length > 4 && word.endsWith('e')
      ? word.slice(0, -1)
      : word
}

/** Norwegian and German endings: one and many, the one meant, and the four cases. */
const ENDING =
  /(?:keiten|heiten|ungen|keit|heit|ung|het|enes|ernes|ene|erne|ens|ern|ers|ets|en|er|et|em|es|e|n|s|r)$/
const SHORTEST_ROOT = 5

/** `sovnvansker` and `sovnvanske`, `Depressionen` and `Depression` are one. Expects a loose form. */
export function rootForm(loose: string): string {
  if (loose.length <= SHORTEST_ROOT) return loose
  const bare = loose.replace(ENDING, '')
  return bare.length >= SHORTEST_ROOT ? bare : loose
}

const WRITTEN_OUT: Record<string, string> = { å: 'aa', ø: 'oe', ö: 'oe', ä: 'ae', ü: 'ue', æ: 'ae' }

const ASCII = /^\p{ASCII}*$/u

/** How somebody types it who has no such keys: `Schlafstoerung`, `soevn`. The same text where there are none. */
export const writtenOut = (text: string): string =>
  ASCII.test(text)
    ? text
    : text.normalize('NFC').replace(/[åøöäüæ]/giu, letter => WRITTEN_OUT[letter.toLowerCase()] ?? letter)
