import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isId, newId, newReference, newShortCode, readShortCode, timeOfId } from './ids.ts'

test('an id made later sorts later and tells its time', () => {
  const moment = fc.integer({ min: 0, max: 2 ** 47 })
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      const [one, two] = [newId(a), newId(b)]
      expect(isId(one)).toBe(true)
      expect(timeOfId(one)).toBe(a)
      if (a < b) expect(one < two).toBe(true)
    }),
  )
})

test('ten thousand ids of the same moment are all different', () => {
  expect(new Set(Array.from({ length: 10_000 }, () => newId(1_800_000_000_000))).size).toBe(10_000)
})

test('something that is no id is not taken for one', () => {
  for (const text of ['', 'group-1', '00000000-0000-4000-8000-000000000000', `${newId(1)} `])
    expect(isId(text)).toBe(false)
})

test('a short code uses every sign about equally often, and no vowel or look-alike', () => {
  const counts = new Map<string, number>()
  for (let i = 0; i < 5_000; i++)
    for (const sign of newShortCode()) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  expect([...counts.keys()].sort().join('')).toBe('23456789cdfghjkmnpqrtvwx')
  const expected = (5_000 * 7) / 24
  for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.2)
})

test('Harold types a code from a poster in capitals, with gaps, and a letter that looks like a figure', () => {
  fc.assert(
    fc.property(fc.constant(null).map(newShortCode), code => {
      const typed = `${code.slice(0, 3)} - ${code.slice(3)}`
        .toUpperCase()
        .replaceAll('5', 'S')
        .replaceAll('8', 'b')
        .replaceAll('2', 'Z')
      expect(readShortCode(typed)).toBe(code)
    }),
  )
})

test('what is no code is not read as one', () => {
  for (const typed of ['', 'abc', 'k7m2xp', 'k7m2xpdd', 'k7m2xpo', "k7m2xp'", '１２３４５６７'])
    expect(readShortCode(typed)).toBeNull()
})

test('a reference can be read out over the phone', () => {
  expect(newReference()).toMatch(/^[2-9a-z]{3}-[2-9a-z]{4}$/)
})
