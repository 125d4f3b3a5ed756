import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isTownBehindPeople } from './town-behind-people.ts'

const words = (text: string) => text.split(' ')

it.each([
  'prostate cancer support bath',
  'autism parents reading',
  'copd exercise hull',
  'lonely people bury',
])('Joan types “%s” and means the town', text => expect(isTownBehindPeople(words(text))).toBe(true))

it.each([
  'help with reading',
  'dyslexia reading',
  'bed bath',
  'eczema bath',
  'bury my son',
  'support reading',
])('“%s” keeps its word', text => expect(isTownBehindPeople(words(text))).toBe(false))

it('is never a town where nobody meets', () => {
  const little = fc.constantFrom('my', 'the', 'with', 'to', 'of', 'cannot', 'bed', 'dyslexia')
  fc.assert(
    fc.property(
      fc.array(fc.string()),
      little,
      fc.constantFrom('reading', 'bath', 'bury', 'hull'),
      (some, last, town) => !isTownBehindPeople([...some, last, town]),
    ),
  )
})
