import { describe, expect, test } from 'vitest'
import { plainDirections, withoutLooseEnd } from './plain-place.ts'

describe('directions as lists write them, read aloud', () => {
  test.each([
    ['@210th St', 'At 210th St'],
    ['@ 178th Street', 'At 178th Street'],
    ['Btwn 96th & 97th St - Enter door on left', 'Between 96th & 97th St - Enter door on left'],
    ['corner building, btwn. Graham & Manhattan', 'corner building, between Graham & Manhattan'],
    ['2nd floor @ the back', '2nd floor at the back'],
  ])('“%s”: %s', (given, plain) => expect(plainDirections(given)).toBe(plain))

  test('an e-mail address stays one', () => {
    expect(plainDirections('Ask at door@example.org')).toBe('Ask at door@example.org')
  })
})

test('a comma left over at the end of a hall’s name goes', () => {
  expect(withoutLooseEnd('Saint Denis Church,')).toBe('Saint Denis Church')
  expect(withoutLooseEnd('37 Hillside Ave,; ')).toBe('37 Hillside Ave')
  expect(withoutLooseEnd('16 Clarkson St.')).toBe('16 Clarkson St.')
  expect(withoutLooseEnd(' , ')).toBeNull()
})
