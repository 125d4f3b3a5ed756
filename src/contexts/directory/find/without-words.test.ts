import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutWords } from './without-words.ts'

test('Daniel takes a day back, and the rest of his words stay', () => {
  expect(withoutWords('ptsd Veterans, tuesday', ['veterans'])).toBe('ptsd , tuesday')
  expect(withoutWords('ptsd tuesday evening', ['tuesday evening'])).toBe('ptsd')
  expect(withoutWords('ptsd', ['friday'])).toBe('ptsd')
})

test('a word is never cut out of another', () => {
  expect(withoutWords('documents for men', ['men'])).toBe('documents for')
  expect(withoutWords('Männergruppe Männer', ['männer'])).toBe('Männergruppe')
  expect(withoutWords('lost my documents', ['men'])).toBe('lost my documents')
})

test('a town between the day and the hour stays', () => {
  expect(withoutWords('aa tuesday worksop evening', ['tuesday evening'])).toBe('aa worksop')
})

test('whatever is typed, taking out what is not there changes nothing but spaces', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, typed => {
      expect(withoutWords(typed, ['nowhere-in-it'])).toBe(typed.replace(/\s+/g, ' ').trim())
      expect(withoutWords(typed, [typed]).length).toBeLessThanOrEqual(typed.length)
    }),
  )
})
