/** From wherever one begins to look, one comes to the same place. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstFrom } from './first-from.ts'
import { FIELD_BITS, posting } from './postings.ts'

it('finds the first that is not before, as looking at one after the other does', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(400), { maxLength: 120 }),
      fc.nat(420),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (some, place, a, b, c) => {
        const items = Uint32Array.from(
          some.sort((x, y) => x - y),
          each => posting(each, 1),
        )
        const to = a % (items.length + 1)
        const from = b % (to + 1)
        const near = from + (c % (to - from + 1))
        const after = items.findIndex((item, at) => at >= from && at < to && item >>> FIELD_BITS >= place)
        expect(firstFrom(items, place, { from, to }, near)).toBe(after < 0 ? to : after)
      },
    ),
    { numRuns: 2000 },
  )
})
