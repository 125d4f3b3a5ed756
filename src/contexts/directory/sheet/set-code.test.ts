import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newShortCode, readShortCode } from '#platform/ids.ts'
import { SIGNS } from '#platform/short-code.ts'
import { PLACE_NUMBERS } from '../places/place-number.ts'
import { readSetCode, setCode, TOPIC_NUMBERS } from './set-code.ts'

const anySet = fc.record({
  topic: fc.integer({ min: 0, max: TOPIC_NUMBERS - 1 }),
  place: fc.integer({ min: 0, max: PLACE_NUMBERS - 1 }),
})
const bare = (code: string) => code.replace('-', '')

describe('the code of a set on paper', () => {
  test('leads back to the very set, however it is typed, and no two sets share one', () => {
    fc.assert(
      fc.property(anySet, anySet, (one, other) => {
        const code = setCode(one)
        expect(code).toMatch(/^[2-9a-z]{5}-[2-9a-z]{5}$/)
        for (const typed of [code, bare(code), code.toUpperCase(), [...code].join(' ')])
          expect(readSetCode(typed)).toEqual(one)
        const same = one.topic === other.topic && one.place === other.place
        expect(setCode(other) === code).toBe(same)
      }),
    )
  })

  test('whatever can be read is written just so again', () => {
    const typed = fc
      .array(fc.constantFrom(...SIGNS), { minLength: 10, maxLength: 10 })
      .map(signs => signs.join(''))
    fc.assert(
      fc.property(typed, typed => {
        const set = readSetCode(typed)
        if (set) expect(bare(setCode(set))).toBe(typed)
      }),
      { numRuns: 500 },
    )
  })

  test('with one wrong sign, one too few or one too many it is no code at all', () => {
    fc.assert(
      fc.property(anySet, set => {
        const code = bare(setCode(set))
        for (let at = 0; at < code.length; at++) {
          const [before, after] = [code.slice(0, at), code.slice(at + 1)]
          expect(readSetCode(before + after)).toBeNull()
          for (const sign of SIGNS) {
            if (sign !== code[at]) expect(readSetCode(before + sign + after)).toBeNull()
            expect(readSetCode(before + sign + code.slice(at))).toBeNull()
          }
        }
      }),
    )
  })

  test('no slip makes one of a group out of it, nor the other way round', () => {
    fc.assert(
      fc.property(anySet, set => {
        expect(readShortCode(setCode(set))).toBeNull()
        expect(readSetCode(newShortCode())).toBeNull()
      }),
    )
  })
})
