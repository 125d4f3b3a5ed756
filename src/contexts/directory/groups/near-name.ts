/** Names somebody may have meant who typed another one. Pure. */
import { editDistanceWithin } from '#search/text/edit-distance.ts'
import { foldName } from '../sources/fold-name.ts'

const units = (text: string): Uint16Array => Uint16Array.from(text, letter => letter.charCodeAt(0))

/** Slips in one word of a name: none in a very short one. */
const slipsIn = (word: string): number => (word.length > 6 ? 2 : word.length > 3 ? 1 : 0)
const MOST_WORDS = 8

/**
 * For many names, one after the other.
 * @returns how many slips part what was typed from the words of a name, whatever their order; null: more than a slip of the hand
 */
export function slipsFrom(typed: string): (name: string) => number | null {
  const words = foldName(typed).split(' ').filter(Boolean).slice(0, MOST_WORDS)
  const asked = words.map(word => ({ of: units(word), most: slipsIn(word) }))
  return name => {
    if (asked.length === 0) return null
    const named = foldName(name).split(' ').map(units)
    let sum = 0
    for (const { of, most } of asked) {
      const least = Math.min(
        ...named.map(word => editDistanceWithin(of, 0, of.length, word, 0, word.length, most)),
      )
      if (least > most) return null
      sum += least
    }
    return sum
  }
}
