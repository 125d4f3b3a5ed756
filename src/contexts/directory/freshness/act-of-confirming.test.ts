import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actsOf, confirmationsOf } from './act-of-confirming.ts'
import { FACTS } from './confirmation.ts'

const monday = Date.UTC(2026, 10, 16)

test('Karin reads three facts to Harold on the phone: one act', () => {
  const told = { by: 'group', how: 'phone', at: monday } as const
  const [act, ...others] = actsOf([
    { fact: 'time-place', ...told },
    { fact: 'contact', ...told },
    { fact: 'openness', ...told },
  ])
  expect(others).toEqual([])
  expect(act).toEqual({ facts: ['time-place', 'contact', 'openness'], ...told })
})

test('whatever was confirmed, by whom, how and when, comes back from the acts, and no act twice', () => {
  const confirmation = fc.record({
    fact: fc.constantFrom(...FACTS),
    by: fc.constantFrom('group' as const, 'contact-point' as const),
    how: fc.constantFrom('phone' as const, 'visit' as const),
    at: fc.constantFrom(monday, monday + 1),
  })
  const key = (each: object) => JSON.stringify(each)
  fc.assert(
    fc.property(fc.uniqueArray(confirmation, { selector: key }), confirmations => {
      const acts = actsOf(confirmations)
      expect(new Set(confirmationsOf(acts).map(key))).toEqual(new Set(confirmations.map(key)))
      expect(new Set(acts.map(({ facts: _, ...act }) => key(act))).size).toBe(acts.length)
    }),
  )
})
