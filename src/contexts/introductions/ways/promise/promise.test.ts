/** A promise to answer: who looks when nobody does, and how soon was really answered. Never a score. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noonOn12November as noon } from '#support/a-group.ts'
import { bandOf, type Measured, promiseStep } from './promise.ts'

const DAY = 86_400_000
const asked = (day: number, answered: number | null, promisedDays = 3): Measured => ({
  ...{ openedAt: noon + day * DAY, promisedDays },
  answeredAt: answered === null ? null : noon + answered * DAY,
})
const step = (day: number, measured: Measured[], mendedDay: number | null = null) =>
  promiseStep(measured, mendedDay === null ? null : noon + mendedDay * DAY, noon + day * DAY)

describe('a question to Joan that nobody answers', () => {
  const waiting = [asked(0, null)]

  it('is nobody’s business for three days, then the second contact’s, then the desk’s, then it rests', () => {
    expect(step(3, waiting)).toEqual({ step: 'kept' })
    expect(step(3.1, waiting)).toMatchObject({ step: 'second', nextAt: noon + 5 * DAY })
    expect(step(5, waiting)).toMatchObject({ step: 'desk', nextAt: noon + 8 * DAY })
    expect(step(8, waiting)).toMatchObject({ step: 'rest', since: noon + 3 * DAY })
  })

  it('is over when she answers, though late, and when somebody mends it', () => {
    expect(step(9, [asked(0, 8.5)])).toEqual({ step: 'kept' })
    expect(step(9, waiting, 8.5)).toEqual({ step: 'kept' })
    expect(step(14, [...waiting, asked(10, null)], 8.5)).toMatchObject({ step: 'second' })
  })

  it('rests sooner where it is missed again and again', () => {
    const again = [asked(-9, -1), asked(-8, -1), asked(0, null)]
    expect(step(5, again)).toMatchObject({ step: 'rest' })
    expect(step(4, again)).toMatchObject({ step: 'second' })
  })
})

describe('how soon she really answers', () => {
  const answers = (...days: number[]) => days.map((took, n) => asked(-60 + n, -60 + n + took))

  it('is said from five answers on, as one of three bands', () => {
    expect(bandOf(answers(1, 1, 1, 1), noon)).toBeNull()
    expect(bandOf(answers(1, 1, 2, 1, 9), noon)).toBe('soon')
    expect(bandOf(answers(1, 5, 6, 1, 9), noon)).toBe('within-a-week')
    expect(bandOf(answers(1, 8, 9, 1, 9), noon)).toBe('later')
  })

  it('counts what was never answered, and no more than the last twenty', () => {
    expect(bandOf([...answers(1, 1, 1, 1, 1), asked(-20, null), asked(-20, null)], noon)).toBe('later')
    const slowLongAgo = Array.from({ length: 30 }, (_, n) => asked(-190 + n, -170 + n))
    const quickSince = Array.from({ length: 20 }, (_, n) => asked(-40 + n, -39 + n))
    expect(bandOf([...slowLongAgo, ...quickSince], noon)).toBe('soon')
  })

  it('is never said of fewer than five, whatever was asked', () => {
    const any = fc.array(
      fc.record({ day: fc.integer({ min: -100, max: -1 }), took: fc.option(fc.nat({ max: 20 })) }),
    )
    fc.assert(
      fc.property(any, all => {
        const measured = all.map(({ day, took }) => asked(day, took === null ? null : day + took))
        const answered = measured.filter(({ answeredAt }) => answeredAt !== null).length
        if (answered < 5) expect(bandOf(measured, noon)).toBeNull()
      }),
    )
  })
})
