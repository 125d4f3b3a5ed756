/** Whatever happened before, in whatever order: nothing touches a group's listing before the group was heard. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Door, OUTCOMES, type Outcome, type Step } from './concern.ts'
import {
  DAYS_TO_ANSWER,
  mayDecide,
  mayDisagree,
  mayRest,
  mayWithdraw,
  standOf,
  touchesListing,
  waitsUntil,
} from './heard-first.ts'
import { promisedBy, promiseOf } from './promised-by.ts'
import { whyNotThey } from './who-decides.ts'

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
      ['rested', 'desk'],
      ['stood-aside', 'desk'],
      ['withdrawn', 'reader'],
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
function courseOf(tries: readonly Try[], door: Door = 'danger'): { steps: Step[]; now: number } {
  const step = (kind: Step['kind'], by: Step['by'], at: number, outcome: Outcome | null = null): Step => ({
    ...{ kind, by, at, outcome, who: null, words: 'a line', until: null },
  })
  const steps = [step('raised', 'reader', start)]
  let now = start
  for (const { what, by, outcome, hours } of tries) {
    now += hours * HOUR
    const isOpen = standOf(steps, now) !== 'closed'
    if (what === 'decided' && mayDecide(outcome, steps, now)) steps.push(step(what, by, now, outcome))
    if ((what === 'asked' || what === 'answered') && isOpen) steps.push(step(what, by, now))
    if (what === 'rested' && mayRest({ door, steps })) steps.push(step(what, by, now))
    if (what === 'stood-aside' && isOpen) steps.push(step(what, by, now))
    if (what === 'withdrawn' && mayWithdraw(steps)) steps.push(step(what, by, now))
    if (what === 'disagreed' && by !== 'desk' && mayDisagree(by, steps)) steps.push(step(what, by, now))
  }
  return { steps, now }
}

const courses = fc.array(aTry, { maxLength: 14 }).map(tries => courseOf(tries))

describe('the group is heard first', () => {
  it('whenever its listing was touched, it had been asked since the reader last wrote, and had answered or had its days', () => {
    fc.assert(
      fc.property(courses, ({ steps }) => {
        steps.forEach(({ kind, outcome, at }, place) => {
          if (kind !== 'decided' || !touchesListing(outcome!)) return
          const before = steps.slice(0, place)
          const written = before.map(({ by }) => by).lastIndexOf('reader')
          const asked = before.findLastIndex(step => step.kind === 'asked' || step.kind === 'rested')
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
          const before = steps.slice(0, place).findLast(step => step.kind !== 'stood-aside')
          if (kind === 'disagreed') expect(before!.kind).toBe('decided')
        })
        const last = steps.findLast(({ kind }) => kind !== 'stood-aside')!.kind
        const open = last !== 'decided' && last !== 'withdrawn'
        expect(standOf(steps, now) === 'closed').toBe(!open)
        expect(mayDecide('nothing', steps, now)).toBe(open)
      }),
    )
  })

  it('new people are asked to wait before that only where somebody may be in danger, and once', () => {
    fc.assert(
      fc.property(fc.array(aTry, { maxLength: 14 }), tries => {
        const rests = (door: Door) =>
          courseOf(tries, door).steps.filter(({ kind }) => kind === 'rested').length
        expect(rests('misconduct')).toBe(0)
        expect(rests('danger')).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('what the reader took back is over, and nobody is asked to wait because of it', () => {
    const tries = (['rested', 'withdrawn'] as const).map(
      what => ({ what, by: 'desk', outcome: 'nothing', hours: 1 }) as const,
    )
    const { steps, now } = courseOf(tries)
    expect(steps.map(({ kind }) => kind)).toEqual(['raised', 'rested', 'withdrawn'])
    expect(standOf(steps, now)).toBe('closed')
    expect(waitsUntil(steps)).toBe(null)
  })

  it('an hour before its seven days are over is too early, and then it is not', () => {
    const { steps } = courseOf([{ what: 'asked', by: 'desk', outcome: 'nothing', hours: 1 }])
    const asked = steps[1]!.at
    expect(mayDecide('ended', steps, asked + SEVEN_DAYS - HOUR)).toBe(false)
    expect(mayDecide('ended', steps, asked + SEVEN_DAYS)).toBe(true)
  })
})

describe('who decides', () => {
  const karin = { id: 'karin', email: 'karin@desk.example', others: true }
  const by = (kind: Step['kind'], who: string | null): Step => ({
    ...{ kind, by: 'desk', at: start, who, words: null, outcome: null, until: null },
  })

  it('nobody decides about a group of their own, or after standing aside, however few work there', () => {
    expect(whyNotThey(karin, [], ['Karin@Desk.example'])).toBe('own-group')
    expect(whyNotThey({ ...karin, others: false }, [by('stood-aside', 'karin')], [])).toBe('stood-aside')
    expect(whyNotThey(karin, [by('stood-aside', 'daniel')], [null])).toBe(null)
  })

  it('somebody else looks at it again where there is somebody else', () => {
    const steps = [by('decided', 'karin'), by('disagreed', null)]
    expect(whyNotThey(karin, steps, [])).toBe('decided-before')
    expect(whyNotThey({ ...karin, others: false }, steps, [])).toBe(null)
    expect(whyNotThey({ ...karin, id: 'daniel' }, steps, [])).toBe(null)
  })
})

describe('what is promised', () => {
  it('runs from when it is the desk’s turn, and is late the day after', () => {
    const zone = 'Europe/London'
    const { steps } = courseOf([])
    const at = (now: string) => promiseOf({ door: 'danger', steps }, { now: Date.parse(now), zone })
    expect(at('2026-11-13T22:00:00Z')).toEqual({ day: '2026-11-13', late: false })
    expect(at('2026-11-14T08:00:00Z')).toEqual({ day: '2026-11-13', late: true })
    const asked = courseOf([{ what: 'asked', by: 'desk', outcome: 'nothing', hours: 1 }]).steps
    expect(promiseOf({ door: 'danger', steps: asked }, { now: start + 2 * HOUR, zone })).toBe(null)
    expect(promiseOf({ door: 'danger', steps: asked }, { now: start + 12 * 24 * HOUR, zone })?.late).toBe(
      true,
    )
  })

  it('counts working days where the desk is', () => {
    const thursday = start
    const friday = Date.parse('2026-11-13T12:00:00Z')
    expect(promisedBy('danger', thursday, 'Europe/London')).toBe('2026-11-13')
    expect(promisedBy('danger', friday, 'Europe/London')).toBe('2026-11-16')
    expect(promisedBy('misconduct', friday, 'Europe/London')).toBe('2026-11-20')
    expect(promisedBy('danger', Date.parse('2026-11-13T23:30:00Z'), 'Europe/Oslo')).toBe('2026-11-16')
  })
})
