/** Whatever two states of a fact are, the difference says every field in which they differ, and no other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactPart } from '../mend/fact-part.ts'
import { differencesOf, isAlreadySo, saysSame, valueAt, withChanges } from './difference.ts'

const word = fc.option(fc.constantFrom('01632 960 001', 'joan@home.example', 'Ring twice', ''))
const contact = fc.record({
  phone: word,
  email: word,
  web: word,
  for: fc.record({ phone: fc.constantFrom('desk', 'page'), email: fc.constantFrom('desk', 'page') }),
}) as fc.Arbitrary<FactPart>
const rooms = ['019a-kettle', '019a-table', '019a-bench'] as const
const place = fc.option(
  fc.record({
    name: word,
    street: word,
    point: fc.option(fc.record({ lat: fc.integer(), lon: fc.integer() })),
  }),
)
/** The same gatherings in any order: where one stands in the list says nothing. */
const gatherings = fc
  .tuple(fc.tuple(...rooms.map(() => fc.record({ note: word, place }))), fc.nat(2))
  .map(([each, turn]) => {
    const all = each.map((one, n) => ({ id: rooms[n]!, ...one }))
    return [...all.slice(turn), ...all.slice(0, turn)]
  }) as unknown as fc.Arbitrary<FactPart>
const parts = fc.constantFrom(contact, gatherings).chain(part => fc.tuple(part, part, part))

/** Every field by itself, however deep; a point is one value. */
function leaves(value: unknown, at: readonly string[] = []): string[][] {
  const named = Array.isArray(value)
    ? Object.fromEntries(value.map(({ id, ...rest }) => [id, rest]))
    : (value as Record<string, unknown> | null)
  if (typeof named !== 'object' || named === null || at.at(-1) === 'point') return [[...at]]
  return Object.entries(named).flatMap(([name, inner]) => leaves(inner, [...at, name]))
}
const isWithin = (field: readonly string[], at: readonly string[]) => at.every((name, n) => field[n] === name)

describe('the difference', () => {
  it('names each field that differs, and none that is the same', () => {
    fc.assert(
      fc.property(parts, ([before, after]) => {
        const differences = differencesOf(before, after)
        for (const { at, from, to } of differences) {
          expect(saysSame(from, to)).toBe(false)
          expect(saysSame(valueAt(before, at), from) && saysSame(valueAt(after, at), to)).toBe(true)
        }
        for (const field of [...leaves(before), ...leaves(after)]) {
          const differs = !saysSame(valueAt(before, field), valueAt(after, field))
          if (differs) expect(differences.some(({ at }) => isWithin(field, at))).toBe(true)
        }
        expect(differencesOf(before, before)).toEqual([])
      }),
    )
  })

  it('put on the first makes the second, and put on a third leaves every other field as it is', () => {
    fc.assert(
      fc.property(parts, ([before, after, third]) => {
        const differences = differencesOf(before, after)
        const made = withChanges(before, differences)
        expect(made && differencesOf(made, after)).toEqual([])
        expect(isAlreadySo(after, differences)).toBe(true)
        const other = withChanges(third, differences)
        // A field inside a place that is not there cannot be set; then nothing is.
        if (other === null) return
        expect(isAlreadySo(other, differences)).toBe(true)
        for (const { at } of differencesOf(third, other))
          expect(differences.some(change => isWithin(at, change.at) || isWithin(change.at, at))).toBe(true)
      }),
    )
  })
})
