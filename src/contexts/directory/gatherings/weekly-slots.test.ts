import { expect, it } from 'vitest'
import type { Schedule } from './schedule.ts'
import { weeklySlots } from './weekly-slots.ts'

const base: Schedule = {
  pattern: { kind: 'weekly', every: 1, days: ['fr', 'mo'] },
  start: '19:00',
  minutes: 90,
  zone: 'Europe/London',
  seasons: [],
  pauses: [],
  exceptions: [],
}

it('Daniel, who is free on Monday and Friday evenings, finds when he could meet', () => {
  expect(weeklySlots(base)).toEqual([
    [0, 1140, 1230],
    [4, 1140, 1230],
  ])
  expect(
    weeklySlots({ ...base, pattern: { kind: 'monthly', every: 1, weeks: [1, 3], days: ['th'] } }),
  ).toEqual([[3, 1140, 1230]])
})

it('runs on past midnight, and takes an unknown length as an hour', () => {
  expect(weeklySlots({ ...base, start: '23:30' })).toEqual([
    [0, 1410, 1500],
    [4, 1410, 1500],
  ])
  expect(weeklySlots({ ...base, minutes: null })[0]).toEqual([0, 1140, 1200])
})

it('counts only single dates to come, each weekday once', () => {
  const dates = {
    ...base,
    pattern: { kind: 'dates' as const, dates: ['2026-11-03', '2026-11-12', '2026-11-19', '2026-11-13'] },
  }
  expect(weeklySlots(dates, '2026-11-12').map(([day]) => day)).toEqual([3, 4])
})

it('counts no single date that is called off, and one that was moved on its new day', () => {
  const dates: Schedule = {
    ...base,
    pattern: { kind: 'dates', dates: ['2026-11-17', '2026-11-19', '2026-11-20'] },
    exceptions: [
      { date: '2026-11-17', change: 'cancelled' },
      { date: '2026-11-19', change: 'moved', to: { date: '2026-11-21' } },
    ],
  }
  expect(weeklySlots(dates, '2026-11-12').map(([day]) => day)).toEqual([4, 5])
})

it('is every hour of the week in a room that is always open, and none by appointment', () => {
  expect(weeklySlots({ ...base, pattern: { kind: 'always-open' }, start: null })).toHaveLength(7)
  expect(weeklySlots({ ...base, pattern: { kind: 'by-appointment' }, start: null })).toEqual([])
})
