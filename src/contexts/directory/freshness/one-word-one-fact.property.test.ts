/** Somebody's word about one fact makes that fact fresh, and leaves every other as it stood. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CAST } from '#support/cast.ts'
import { type Confirmation, FACTS } from './confirmation.ts'
import { allFreshness } from './freshness.ts'
import { DAY } from './ladder.ts'

const now = Date.UTC(2026, 10, 16, 9)
const confirmation = fc.record({
  fact: fc.constantFrom(...FACTS),
  by: fc.constantFrom('group' as const, 'contact-point' as const, 'source' as const),
  how: fc.constantFrom('phone' as const, 'email' as const),
  at: fc.integer({ min: 0, max: 900 }).map(days => now - days * DAY),
}) as fc.Arbitrary<Confirmation>

it('whatever was said before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CAST),
      fc.array(confirmation, { maxLength: 12 }),
      fc.constantFrom(...FACTS),
      (known, confirmations, fact) => {
        const before = { ...known, confirmations, doubts: [] }
        const word: Confirmation = { fact, by: 'group', how: 'email', at: now }
        const after = { ...before, confirmations: [...confirmations, word] }
        const [then, today] = [allFreshness(before, now), allFreshness(after, now)]
        for (const each of today) {
          const was = then.find(one => one.fact === each.fact)
          if (each.fact !== fact) expect(each).toEqual(was)
          else expect([each.state, each.last]).toEqual(['confirmed', word])
        }
      },
    ),
  )
})
