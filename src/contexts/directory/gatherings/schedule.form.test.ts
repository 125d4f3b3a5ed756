import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySchedule } from '#support/any-schedule.ts'
import { doubtAbout } from './doubt.ts'
import { scheduleForm } from './schedule.form.ts'

const good = {
  pattern: { kind: 'weekly', every: 1, days: ['tu'] },
  start: '19:00',
  minutes: 90,
  zone: 'Europe/London',
  seasons: [],
  pauses: [],
  exceptions: [],
}
const faults = (value: unknown) => scheduleForm.safeParse(value).error?.issues.map(issue => issue.message)

describe('a schedule from outside', () => {
  it('is taken as it is when nothing is wrong, for all schedules', () => {
    fc.assert(
      fc.property(anySchedule, schedule => {
        expect(scheduleForm.parse(JSON.parse(JSON.stringify(schedule)))).toEqual(schedule)
      }),
    )
  })

  it('is refused with the reason', () => {
    expect(faults({ ...good, zone: 'Mars/Olympus' })).toEqual(['not-a-zone'])
    expect(faults({ ...good, zone: '+01:00' })).toEqual(['not-a-zone'])
    expect(faults({ ...good, start: '25:00' })).toEqual(['not-a-time'])
    expect(faults({ ...good, start: null })).toEqual(['needs-a-time'])
    expect(faults({ ...good, pattern: { kind: 'dates', dates: ['2027-02-30'] } })).toEqual(['not-a-date'])
    expect(faults({ ...good, seasons: [{ from: '2027-03-01', to: '2027-02-01' }] })).toEqual([
      'ends-before-it-begins',
    ])
    expect(scheduleForm.safeParse({ ...good, minutes: 1440 }).success).toBe(false)
    expect(scheduleForm.safeParse({ ...good, pattern: { kind: 'weekly', every: 0, days: [] } }).success).toBe(
      false,
    )
  })

  it('keeps nothing unknown, and never throws', () => {
    expect(
      scheduleForm.parse({ ...good, extra: 1, pattern: { ...good.pattern, __proto__: null, x: 1 } }),
    ).toEqual(good)
    fc.assert(fc.property(fc.anything(), value => void scheduleForm.safeParse(value)))
    fc.assert(
      fc.property(
        fc.anything(),
        value => void scheduleForm.safeParse({ ...good, pattern: value, exceptions: [value] }),
      ),
    )
  })
})

describe('what a schedule leaves open', () => {
  const today = '2026-11-12'
  it('is the thing to ask the group', () => {
    const schedule = scheduleForm.parse(good)
    expect(doubtAbout(schedule, today)).toBeNull()
    expect(doubtAbout({ ...schedule, pattern: { kind: 'weekly', every: 2, days: ['tu'] } }, today)).toBe(
      'which-week',
    )
    expect(doubtAbout({ ...schedule, seasonName: 'school-terms' }, today)).toBe('which-terms')
    expect(doubtAbout({ ...schedule, seasons: [{ from: '2026-01-01', to: '2026-07-01' }] }, today)).toBe(
      'terms-over',
    )
  })
})
