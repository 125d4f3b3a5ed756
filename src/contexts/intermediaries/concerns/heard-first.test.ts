/** Whatever happened before, in whatever order: nothing touches a group's listing before the group was heard. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES, type Outcome, type Step } from './concern.ts'
import { DAYS_TO_ANSWER, mayDecide, mayDisagree, standOf, touchesListing } from './heard-first.ts'
import { promisedBy } from './promised-by.ts'

const HOUR = 3_600_000
const SEVEN_DAYS = DAYS_TO_ANSWER * 24 * HOUR
const start = Date.parse('2026-11-12T12:00:00Z')

/** What somebody tries next, and after how long. */
type Try = { what: Step['kind']; by: Step['by']; outcome: Outcome; hours: number }
const aTry: fc.Arbitrary<Try> = fc.oneof(
  ...(
    [
      ['asked', 'desk'],
      ['answered', 'group'],
      ['decided', 'desk'],
      ['disagreed', 'reader'],
      ['disagreed', 'group'],
    ] as const
  ).map(([what, by]) =>
    fc.record({
      what: fc.constant(what),
      by: fc.constant(by),
      outcome: fc.constantFrom(...OUTCOMES),
      hours: fc.integer({ min: 0, max: 240 }),
    }),
  ),
)

/** Takes those steps that may be taken, as the product does. */
function courseOf(tries: readonly Try[]): { steps: Step[]; now: number } {
  const step = (kind: Step['kind'], by: Step['by'], at: number, outcome: Outcome | null = null): Step => ({
    ...{ kind, by, at, outcome, words: 'a line', until: null },
  })
  const steps = [step('raised', 'reader', start)]
  let now = start
  for (const { what, by, outcome, hours } of tries) {
    now += hours * HOUR
    const isOpen = standOf(steps, now) !== 'closed'
    if (what === 'decided' && mayDecide(outcome, steps, now)) steps.push(step(what, by, now, outcome))
    if ((what === 'asked' || what === 'answered') && isOpen) steps.push(step(what, by, now))
    if (what === 'disagreed' && by !== 'desk' && mayDisagree(by, steps)) steps.push(step(what, by, now))
  }
  return { steps, now }
}

const courses = fc.array(aTry, { maxLength: 14 }).map(courseOf)

describe('the group is heard first', () => {
  it('whenever its listing was touched, it had been asked since the reader last wrote, and had answered or had its days', () => {
    fc.assert(
      fc.property(courses, ({ steps }) => {
        steps.forEach(({ kind, outcome, at }, place) => {
          if (kind !== 'decided' || !touchesListing(outcome!)) return
          const before = steps.slice(0, place)
          const written = before.map(({ by }) => by).lastIndexOf('reader')
          const asked = before.map(step => step.kind).lastIndexOf('asked')
          expect(asked).toBeGreaterThan(written)
          const answered = before.slice(asked).some(step => step.kind === 'answered')
          expect(answered || at - before[asked]!.at >= SEVEN_DAYS).toBe(true)
        })
      }),
    )
  })

  it('nobody disagrees twice, nor with what is not decided, and the desk is never without a next step', () => {
    fc.assert(
      fc.property(courses, ({ steps, now }) => {
        for (const who of ['reader', 'group'] as const) {
          const said = steps.filter(({ kind, by }) => kind === 'disagreed' && by === who)
          expect(said.length).toBeLessThanOrEqual(1)
        }
        steps.forEach(({ kind }, place) => {
          if (kind === 'disagreed') expect(steps[place - 1]!.kind).toBe('decided')
        })
        const open = steps.at(-1)!.kind !== 'decided'
        expect(standOf(steps, now) === 'closed').toBe(!open)
        expect(mayDecide('nothing', steps, now)).toBe(open)
      }),
    )
  })

  it('an hour before its seven days are over is too early, and then it is not', () => {
    const { steps } = courseOf([{ what: 'asked', by: 'desk', outcome: 'nothing', hours: 1 }])
    const asked = steps[1]!.at
    expect(mayDecide('ended', steps, asked + SEVEN_DAYS - HOUR)).toBe(false)
    expect(mayDecide('ended', steps, asked + SEVEN_DAYS)).toBe(true)
  })
})

describe('what is promised', () => {
  it('counts working days where the desk is', () => {
    const thursday = start
    const friday = Date.parse('2026-11-13T12:00:00Z')
    expect(promisedBy('danger', thursday, 'Europe/London')).toBe('2026-11-13')
    expect(promisedBy('danger', friday, 'Europe/London')).toBe('2026-11-16')
    expect(promisedBy('misconduct', friday, 'Europe/London')).toBe('2026-11-20')
    expect(promisedBy('danger', Date.parse('2026-11-13T23:30:00Z'), 'Europe/Oslo')).toBe('2026-11-16')
  })
})
