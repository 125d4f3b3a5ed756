import { describe, expect, it } from 'vitest'
import type { Schedule } from '../schedule.ts'
import { isOnNow, nextOccurrence, occurrences } from './occurrences.ts'

const tuesdays: Schedule = {
  pattern: { kind: 'weekly', every: 1, days: ['tu'] },
  start: '19:00',
  minutes: 90,
  zone: 'Europe/London',
  seasons: [],
  pauses: [],
  exceptions: [],
}
const at = (iso: string) => Date.parse(iso)
const days = (schedule: Schedule, from: string, count: number) =>
  occurrences(schedule, { from: at(from), count }).map(date => date.date)

describe('the dates of a gathering', () => {
  it('Amira meets every Tuesday', () => {
    expect(days(tuesdays, '2026-11-12T12:00Z', 3)).toEqual(['2026-11-17', '2026-11-24', '2026-12-01'])
    expect(occurrences(tuesdays, { from: at('2026-11-12T12:00Z'), count: 1 })[0]).toEqual({
      date: '2026-11-17',
      patternDate: '2026-11-17',
      start: '19:00',
      end: '20:30',
      startsAt: at('2026-11-17T19:00Z'),
      endsAt: at('2026-11-17T20:30Z'),
      zone: 'Europe/London',
      state: 'on',
    })
  })

  it('Harold meets every second Wednesday, counted from the first one and never before it', () => {
    const pattern = { kind: 'weekly', every: 2, days: ['we'], from: '2026-11-04' } as const
    const second = { ...tuesdays, pattern: { ...pattern, days: [...pattern.days] } }
    expect(days(second, '2026-01-01T00:00Z', 3)).toEqual(['2026-11-04', '2026-11-18', '2026-12-02'])
    expect(days(second, '2026-11-12T00:00Z', 1)).toEqual(['2026-11-18'])
  })

  it('gives no date when nobody said which second week', () => {
    expect(
      days({ ...tuesdays, pattern: { kind: 'weekly', every: 2, days: ['we'] } }, '2026-11-12T00:00Z', 3),
    ).toEqual([])
  })

  it('Joan meets on the first and third Thursday, Daniel on the last Monday, Sofia on the fifth where there is one', () => {
    const monthly = (weeks: (1 | 3 | 5 | -1)[], day: 'th' | 'mo') =>
      days(
        { ...tuesdays, pattern: { kind: 'monthly', every: 1, weeks, days: [day] } },
        '2026-11-01T00:00Z',
        3,
      )
    expect(monthly([1, 3], 'th')).toEqual(['2026-11-05', '2026-11-19', '2026-12-03'])
    expect(monthly([-1], 'mo')).toEqual(['2026-11-30', '2026-12-28', '2027-01-25'])
    expect(monthly([5], 'mo')).toEqual(['2026-11-30', '2027-03-29', '2027-05-31'])
    expect(monthly([5, -1], 'mo')).toEqual(['2026-11-30', '2026-12-28', '2027-01-25'])
  })

  it('keeps to single dates, and has none by appointment or in a room that is always open', () => {
    const dates = { ...tuesdays, pattern: { kind: 'dates' as const, dates: ['2027-03-12', '2026-12-01'] } }
    expect(days(dates, '2026-11-12T00:00Z', 9)).toEqual(['2026-12-01', '2027-03-12'])
    for (const kind of ['by-appointment', 'always-open'] as const)
      expect(days({ ...tuesdays, pattern: { kind }, start: null }, '2026-11-12T00:00Z', 9)).toEqual([])
  })

  it('meets only in term, and not while it has a break', () => {
    const terms = {
      ...tuesdays,
      seasons: [
        { from: '2026-09-07', to: '2026-12-18' },
        { from: '2027-01-05', to: '2027-03-27' },
      ],
      pauses: [{ from: '2027-02-15', to: '2027-03-19' }],
    }
    expect(days(terms, '2026-12-10T00:00Z', 20)).toEqual([
      '2026-12-15',
      '2027-01-05',
      '2027-01-12',
      '2027-01-19',
      '2027-01-26',
      '2027-02-02',
      '2027-02-09',
      '2027-03-23',
    ])
  })

  it('says which date is cancelled, and passes it over when asked for the next', () => {
    const cancelled = {
      ...tuesdays,
      exceptions: [{ date: '2026-11-17', change: 'cancelled' as const, note: 'Hall shut' }],
    }
    const [first] = occurrences(cancelled, { from: at('2026-11-12T12:00Z'), count: 1 })
    expect(first).toMatchObject({ date: '2026-11-17', state: 'cancelled', note: 'Hall shut' })
    expect(nextOccurrence(cancelled, at('2026-11-12T12:00Z'))?.date).toBe('2026-11-24')
  })

  it('finds the next date behind a long row of cancelled ones', () => {
    const dates = occurrences(tuesdays, { from: at('2026-11-12T12:00Z'), count: 30 }).map(date => date.date)
    const exceptions = dates.map(date => ({ date, change: 'cancelled' as const }))
    expect(nextOccurrence({ ...tuesdays, exceptions }, at('2026-11-12T12:00Z'))?.date).toBe('2027-06-15')
  })

  it('moves one date to another day, time and room, in the right order', () => {
    const exceptions = [
      {
        date: '2026-11-17',
        change: 'moved' as const,
        to: { date: '2026-11-25', start: '18:00', minutes: 60, where: 'Room 2' },
      },
    ]
    const [first, second] = occurrences(
      { ...tuesdays, exceptions },
      { from: at('2026-11-12T12:00Z'), count: 2 },
    )
    expect(first).toMatchObject({ date: '2026-11-24', state: 'on' })
    expect(second).toMatchObject({
      date: '2026-11-25',
      patternDate: '2026-11-17',
      start: '18:00',
      end: '19:00',
      state: 'moved',
      where: 'Room 2',
    })
  })

  it('shows a date brought forward from far ahead, and hides one moved into the past', () => {
    const exceptions = [
      { date: '2027-06-01', change: 'moved' as const, to: { date: '2026-11-13' } },
      { date: '2026-11-17', change: 'moved' as const, to: { date: '2026-11-09' } },
    ]
    expect(days({ ...tuesdays, exceptions }, '2026-11-12T12:00Z', 2)).toEqual(['2026-11-13', '2026-11-24'])
  })

  it('pays no heed to a change of a day the rule does not give', () => {
    const exceptions = [{ date: '2026-11-18', change: 'moved' as const, to: { date: '2026-11-19' } }]
    expect(days({ ...tuesdays, exceptions }, '2026-11-12T12:00Z', 1)).toEqual(['2026-11-17'])
  })

  it('counts a gathering that began ten minutes ago as next, and knows when people are together', () => {
    const start = at('2026-11-17T19:00Z')
    expect(nextOccurrence(tuesdays, start + 600_000)?.date).toBe('2026-11-17')
    expect(nextOccurrence(tuesdays, start + 600_001)?.date).toBe('2026-11-24')
    const tonight = nextOccurrence(tuesdays, start)!
    expect(
      [start - 1, start, start + 5_399_999, start + 5_400_000].map(now => isOnNow(tonight, now)),
    ).toEqual([false, true, true, false])
  })
})

describe('when the clocks change', () => {
  const sunday = { ...tuesdays, pattern: { kind: 'weekly' as const, every: 1, days: ['su' as const] } }
  it('seven in the evening stays seven in the evening', () => {
    const starts = occurrences(sunday, { from: at('2027-03-20T00:00Z'), count: 2 }).map(date => [
      date.start,
      date.startsAt,
    ])
    expect(starts).toEqual([
      ['19:00', at('2027-03-21T19:00Z')],
      ['19:00', at('2027-03-28T18:00Z')],
    ])
  })

  it('half past one in the hour that is missing moves forward', () => {
    const [date] = occurrences({ ...sunday, start: '01:30' }, { from: at('2027-03-27T00:00Z'), count: 1 })
    expect(date).toMatchObject({
      date: '2027-03-28',
      start: '02:30',
      startsAt: at('2027-03-28T01:30Z'),
      end: '04:00',
    })
  })

  it('half past one in the hour that comes twice is the first of them', () => {
    const [date] = occurrences({ ...sunday, start: '01:30' }, { from: at('2026-10-24T00:00Z'), count: 1 })
    expect(date).toMatchObject({ date: '2026-10-25', startsAt: at('2026-10-25T00:30Z') })
  })

  it('runs on past midnight', () => {
    const [date] = occurrences({ ...tuesdays, start: '23:00' }, { from: at('2026-11-17T00:00Z'), count: 1 })
    expect(date).toMatchObject({
      date: '2026-11-17',
      start: '23:00',
      end: '00:30',
      endsAt: at('2026-11-18T00:30Z'),
    })
  })
})
