/** When letters may go, for all moments and zones. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { A_DAY, CALM_HOURS, mayGoAt, waitAfter } from './when-to-send.ts'

const zones = fc.constantFrom('Europe/London', 'Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe')
const moments = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2029-01-01') })
const HOUR = 3_600_000

it('no calm letter leaves at night, none leaves before it was asked for, and none waits longer than a night', () => {
  fc.assert(
    fc.property(moments, zones, (now, zone) => {
      const at = mayGoAt({ now, pace: 'calm', zone, before: [] })
      const { hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
      expect(hour).toBeGreaterThanOrEqual(CALM_HOURS.from)
      expect(hour).toBeLessThan(CALM_HOURS.to)
      expect(at - now).toBeGreaterThanOrEqual(0)
      expect(at - now).toBeLessThanOrEqual(13 * HOUR)
    }),
  )
})

it('whenever it leaves, no more than the limit have gone to that box within the day before', () => {
  const lately = fc.array(fc.integer({ min: 0, max: 30 * HOUR }), { maxLength: 30 })
  fc.assert(
    fc.property(moments, zones, lately, (now, zone, ago) => {
      const before = ago.map(hours => now - hours).sort((a, b) => a - b)
      const at = mayGoAt({ now, pace: 'calm', zone, before })
      expect(before.filter(one => one > at - 24 * HOUR).length).toBeLessThan(A_DAY)
    }),
  )
})

it('each wait is longer than the one before, and together they last about two days', () => {
  const waits: number[] = []
  for (let failed = 1; waitAfter(failed) !== null; failed++) waits.push(waitAfter(failed)!)
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  const total = waits.reduce((sum, wait) => sum + wait, 0)
  expect(total).toBeGreaterThan(40 * HOUR)
  expect(total).toBeLessThan(72 * HOUR)
})
