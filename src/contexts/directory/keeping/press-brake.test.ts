import fc from 'fast-check'
import { expect, test } from 'vitest'
import { A_MINUTE, AN_HOUR, openPressBrake } from './press-brake.ts'

test('takes so many presses a minute and an hour, and says truly when there is room again', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat(20_000), { maxLength: 2000 }), (start, pauses) => {
      let at = start
      const taken: number[] = []
      const brake = openPressBrake({ now: () => at })
      for (const pause of pauses) {
        at += pause
        const wait = brake.take()
        if (wait > 0) at += wait * 1000
        if (wait > 0) expect(brake.take()).toBe(0)
        taken.push(at)
      }
      const within = (span: number) =>
        Math.max(0, ...taken.map((from, n) => taken.findIndex(each => each >= from + span) - n))
      // Two spans that meet may each be full.
      expect(within(60_000)).toBeLessThanOrEqual(2 * A_MINUTE)
      expect(within(3_600_000)).toBeLessThanOrEqual(2 * AN_HOUR)
    }),
    { numRuns: 20 },
  )
})
