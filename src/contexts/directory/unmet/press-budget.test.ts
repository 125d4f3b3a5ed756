import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALL_WISHES, ONE_WISH, openPressBudget } from './press-budget.ts'

const nottinghamshire = { country: 'GB', region: 'Nottinghamshire' }
const clockAt = (start: number) => {
  let at = start
  return { now: () => at, pass: (ms: number) => (at += ms) }
}

test('a program that presses without end is slowed down, and told for how long', () => {
  const clock = clockAt(0)
  const budget = openPressBudget(clock)
  for (let n = 0; n < ONE_WISH; n++) expect(budget.take('grief', nottinghamshire)).toBe(0)
  expect(budget.take('grief', nottinghamshire)).toBe(60)
  clock.pass(45_000)
  expect(budget.take('grief', nottinghamshire)).toBe(15)
  expect(budget.take('tinnitus', nottinghamshire)).toBe(0)
  clock.pass(15_000)
  expect(budget.take('grief', nottinghamshire)).toBe(0)
})

test('however many topics it names, there is an end to it', () => {
  const budget = openPressBudget(clockAt(0))
  for (let n = 0; n < ALL_WISHES; n++) expect(budget.take(`topic-${n}`, nottinghamshire)).toBe(0)
  expect(budget.take('grief', nottinghamshire)).toBeGreaterThan(0)
})

test('as many as a full room press twice each, at whatever moments, and none is refused', () => {
  const person = fc.record({
    topic: fc.constantFrom('grief', 'tinnitus', 'alopecia'),
    waits: fc.tuple(fc.nat(90_000), fc.nat(90_000)),
  })
  fc.assert(
    fc.property(fc.nat(), fc.array(person, { maxLength: ONE_WISH / 2 }), (start, people) => {
      const clock = clockAt(start)
      const budget = openPressBudget(clock)
      for (const { topic, waits } of people)
        for (const wait of waits) {
          clock.pass(wait)
          expect(budget.take(topic, nottinghamshire)).toBe(0)
        }
    }),
  )
})

test('after the seconds that were told there is room again, and a clock put back holds nobody up', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200_000 }),
      fc.integer({ min: -9e9, max: 59_999 }),
      (start, later) => {
        const clock = clockAt(start)
        const budget = openPressBudget(clock)
        for (let n = 0; n < ONE_WISH; n++) budget.take('grief', nottinghamshire)
        clock.pass(later)
        const wait = budget.take('grief', nottinghamshire)
        expect(wait).toBeLessThanOrEqual(120)
        clock.pass(wait * 1000)
        expect(budget.take('grief', nottinghamshire)).toBe(0)
      },
    ),
  )
})

test('a press that had been counted before takes nothing from others', () => {
  const budget = openPressBudget(clockAt(0))
  for (let n = 0; n < 10 * ONE_WISH; n++) {
    expect(budget.take('grief', nottinghamshire)).toBe(0)
    budget.giveBack('grief', nottinghamshire)
  }
})
