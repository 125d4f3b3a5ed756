/** A misspelt word finds what lies so many slips away, whatever came and went before (M06). */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistanceWithin } from '../text/edit-distance.ts'
import { LONGEST_WORD } from '../text/words.ts'
import { Vocabulary } from './vocabulary.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: LONGEST_WORD })
const units = (text: string) => Uint16Array.from(text, letter => letter.charCodeAt(0))
const slipsBetween = (a: string, b: string): number =>
  editDistanceWithin(units(a), 0, a.length, units(b), 0, b.length, 2)

it('finds the same words by their lengths as by looking at every one, new ones and topics among them', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40 }),
      fc.array(word, { maxLength: 20 }),
      word,
      (some, more, typed) => {
        const vocabulary = new Vocabulary()
        const known = new Map<number, string>()
        const add = (one: string) => known.set(vocabulary.addWord(one), one)
        const found = (slips: number): string[] => {
          const ids: number[] = []
          vocabulary.forSimilar(typed, slips, id => ids.push(id))
          return ids.map(id => known.get(id) ?? `#${id}`).sort()
        }
        const right = (slips: number): string[] =>
          [...known.values()]
            .filter(one => slipsBetween(typed, one) === slips && (slips < 2 || one[0] === typed[0]))
            .sort()
        some.forEach(add)
        vocabulary.addTopic(typed)
        for (const slips of [1, 2]) expect(found(slips)).toEqual(right(slips))
        more.forEach(add)
        for (const slips of [1, 2]) expect(found(slips)).toEqual(right(slips))
      },
    ),
  )
})
