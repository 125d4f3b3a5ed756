import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldPlace, otherSpellings } from './fold-place.ts'

test.each([
  ['St. Albans', 'st albans'],
  ['SAINT ALBANS', 'st albans'],
  ['Stoke-on-Trent', 'stoke on trent'],
  ["King's Lynn", 'kings lynn'],
  ['Bo’ness', 'boness'],
  ['Ålesund', 'alesund'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Tyne & Wear', 'tyne wear'],
  ['Tyne and Wear', 'tyne wear'],
  ['ＬＥＥＤＳ', 'leeds'],
])('%s is kept as "%s"', (typed, folded) => {
  expect(foldPlace(typed)).toBe(folded)
})

test('folding twice is folding once, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      text => foldPlace(foldPlace(text)) === foldPlace(text),
    ),
  )
})

test('spellings without the letters of the language are tried', () => {
  expect(otherSpellings('muenchen')).toContain('munchen')
  expect(otherSpellings('the hague')).toContain('hague')
  expect(otherSpellings('leeds')).toEqual([])
})
