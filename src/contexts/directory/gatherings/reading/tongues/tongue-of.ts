/** Which language a text is in, by its words alone. */
import { DAY_WORDS, FILLERS, NUMBER_WORDS, ORDINAL_WORDS, TIME_LIKE } from '../words.ts'
import { german } from './german-words.ts'
import { norwegian } from './norwegian-words.ts'
import type { Tongue } from './tongue.ts'

const knownIn = ({ days, shortDays, words, ordinals, numbers }: Tongue, word: string): boolean =>
  [shortDays, words, ordinals, numbers].some(known => Object.hasOwn(known, word)) ||
  Object.keys(days).some(day => word.startsWith(day))

/** Short English words that mean something else elsewhere: "am" in German, "to" in Norwegian. */
const ENGLISH = new Set(
  'to am pm noon midday midnight past half quarter until till through and first last'.split(' '),
)

const knownInEnglish = (word: string): boolean =>
  ENGLISH.has(word) ||
  FILLERS.has(word) ||
  TIME_LIKE.test(word) ||
  [ORDINAL_WORDS, NUMBER_WORDS].some(known => Object.hasOwn(known, word)) ||
  Object.keys(DAY_WORDS).some(day => word === day || word === `${day}s`)

/** Null: English, which also has it where nothing tells them apart. @param text in small letters */
export function tongueOf(text: string): Tongue | null {
  const words = text.match(/\p{L}+/gu) ?? []
  const count = (known: (word: string) => boolean) => words.filter(known).length
  let [best, most]: [Tongue | null, number] = [null, count(knownInEnglish)]
  for (const tongue of [norwegian, german]) {
    const phrases = tongue.phrases.filter(([words]) => text.search(words) >= 0).length
    const known = count(word => knownIn(tongue, word)) + phrases
    if (known > most) [best, most] = [tongue, known]
  }
  return best
}
