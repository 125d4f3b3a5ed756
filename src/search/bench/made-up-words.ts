/** Pronounceable words that mean nothing, so that a bench has a vocabulary as large as a country's. */
import { pick, type Random } from './random.ts'

const STARTS = 'b br c ch d dr f fl g gr h j k l m n p pl qu r s sh st t tr v w z'.split(' ')
const VOWELS = 'a e i o u ai ea ou io'.split(' ')
const ENDS = 'n r l t m nd st ck ng rt x p'.split(' ')

/** So many different words of two to four syllables. */
export function madeUpWords(count: number, random: Random): string[] {
  const words = new Set<string>()
  while (words.size < count) {
    const syllables = 2 + Math.floor(random() * 3)
    let word = ''
    for (let i = 0; i < syllables; i++) word += pick(STARTS, random) + pick(VOWELS, random)
    words.add(word + pick(ENDS, random))
  }
  return [...words]
}
