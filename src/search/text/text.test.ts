/** How words are made comparable, and how they are not. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slipsBetween } from '../naive/naive-words.ts'
import { editDistanceWithin } from './edit-distance.ts'
import { fold } from './fold.ts'
import { looksLikeAbbreviation, mayBeMended, mayBeReadAs, slipsAllowed } from './mending.ts'
import { stem } from './stem.ts'
import { indexWordsOf } from './words.ts'

describe('Folding', () => {
  it.each([
    ['Women’s Café', 'women cafe'],
    ["O'Brien", 'obrien'],
    ['SØVN Ærlig', 'sovn aerlig'],
    ['Straße', 'strasse'],
    ['M.E. and C.F.S.', 'me and cfs'],
    ['ｆｕｌｌ ﬁt ℡', 'full fit tel'],
  ])('takes "%s" for "%s"', (typed, folded) => expect(fold(typed)).toBe(folded))

  it('never minds capitals', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aéåøæçñüłïz -.’s1'), maxLength: 20 })
    fc.assert(
      fc.property(letters, text => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
      }),
    )
  })
})

describe('One and many', () => {
  it.each([
    ['families', 'family'],
    ['dads', 'dad'],
    ['boxes', 'box'],
    ['coaches', 'coach'],
    ['attacks', 'attack'],
    ['ibs', 'ibs'],
    ['ibd', 'ibd'],
    ['ms', 'ms'],
    ['aids', 'aids'],
    ['aid', 'aid'],
    ['diabetes', 'diabetes'],
    ['stress', 'stress'],
    ['arthritis', 'arthritis'],
    ['lupus', 'lupus'],
  ])('reads %s as %s', (typed, read) => expect(stem(typed)).toBe(read))

  it('finds hyphened words in parts and whole, and little words not at all', () => {
    expect(indexWordsOf('The co-dependency of carers')).toEqual(['co', 'dependency', 'carer', 'codependency'])
  })
})

describe('Slips of the finger', () => {
  const units = (word: string) => Uint16Array.from(word, letter => letter.charCodeAt(0))
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 })

  it('are counted as in the textbook', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, limit) => {
        const within = editDistanceWithin(units(a), 0, a.length, units(b), 0, b.length, limit)
        expect(within).toBe(Math.min(slipsBetween(a, b), limit + 1))
      }),
    )
  })

  it('are allowed by length: none under four letters, two from nine on', () => {
    expect([3, 4, 8, 9].map(slipsAllowed)).toEqual([0, 1, 1, 2])
  })

  it('never lead from one abbreviation to another', () => {
    const known = new Set(['copd'])
    expect(['ptsd', 'cfs', 'h1n1'].every(looksLikeAbbreviation)).toBe(true)
    expect(mayBeMended('copd', known)).toBe(false)
    expect(mayBeReadAs('cope', 'copd', 1, known)).toBe(false)
    expect(mayBeReadAs('loss', 'boss', 1, known)).toBe(false)
    expect(mayBeReadAs('anxeity', 'anxiety', 1, known)).toBe(true)
  })
})
