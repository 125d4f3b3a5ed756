import { expect, it } from 'vitest'
import { noonOn12November, tuesdayEvenings } from '#support/a-group.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import type { LocalDate, Schedule } from '../gatherings/schedule.ts'
import { dateAskedFor } from './date-asked-for.ts'

const meeting = (schedule: Partial<Schedule>): Gathering => ({
  ...tuesdayEvenings,
  schedule: { ...tuesdayEvenings.schedule, exceptions: [], ...schedule },
})
const on = (...dates: LocalDate[]): Gathering => meeting({ pattern: { kind: 'dates', dates } })
const asked = (gathering: Gathering, day: string[], time: ('morning' | 'evening')[] = []) => {
  const { next, sooner } = dateAskedFor(gathering, { day, time }, noonOn12November)
  return [next?.date ?? null, sooner?.date ?? null]
}

it('Harold, who asked for Tuesdays, is shown the Tuesday of a group that meets on a Monday before', () => {
  expect(asked(on('2026-11-16', '2026-12-29', '2027-01-05'), ['tu'])).toEqual(['2026-12-29', '2026-11-16'])
  expect(asked(on('2026-11-16', '2026-12-29'), ['mo'])).toEqual(['2026-11-16', null])
})

it('Amira, who asked for nothing, is shown the next date', () => {
  expect(asked(on('2026-11-16', '2026-12-29'), [])).toEqual(['2026-11-16', null])
})

it('takes a group of two weekdays by the one asked for, and passes over what is called off', () => {
  const twice = meeting({
    pattern: { kind: 'weekly', every: 1, days: ['mo', 'tu'] },
    exceptions: [{ date: '2026-11-17', change: 'cancelled' }],
  })
  expect(asked(twice, ['tu'])).toEqual(['2026-11-24', '2026-11-16'])
})

it('goes by the day a date was moved to', () => {
  const moved = meeting({
    pattern: { kind: 'weekly', every: 1, days: ['tu'] },
    exceptions: [{ date: '2026-11-17', change: 'moved', to: { date: '2026-11-18', start: '10:00' } }],
  })
  expect(asked(moved, ['tu'])).toEqual(['2026-11-24', '2026-11-18'])
  expect(asked(moved, [], ['morning'])).toEqual(['2026-11-18', null])
  expect(asked(moved, [], ['evening'])).toEqual(['2026-11-24', '2026-11-18'])
})

it('gives no date where none to come fits, rather than another one', () => {
  expect(asked(on('2026-11-16'), ['tu'])).toEqual([null, '2026-11-16'])
})
