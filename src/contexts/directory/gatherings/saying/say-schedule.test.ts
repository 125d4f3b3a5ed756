import { describe, expect, it } from 'vitest'
import { english as t } from '#ui/messages/translator.ts'
import { nextOccurrence, occurrences } from '../dates/occurrences.ts'
import type { Pattern, Schedule } from '../schedule.ts'
import { sayChange, sayOccurrence } from './say-occurrence.ts'
import { saySchedule } from './say-schedule.ts'

const on = (pattern: Pattern, more: Partial<Schedule> = {}): Schedule => ({
  pattern,
  start: '19:00',
  minutes: 90,
  zone: 'Europe/London',
  seasons: [],
  pauses: [],
  exceptions: [],
  ...more,
})
const today = '2026-11-12'
/** No-break spaces are shown as `~` so that one can see them. */
const seen = (text: string) => text.replaceAll('\u00a0', '~')
const short = (schedule: Schedule) => seen(saySchedule(schedule, t, { today }))
const full = (schedule: Schedule) => seen(saySchedule(schedule, t, { today, form: 'full' }))

describe('a schedule as people say it', () => {
  it('names the day and the times', () => {
    expect(short(on({ kind: 'monthly', every: 1, weeks: [1, 3], days: ['th'] }, { minutes: 120 }))).toBe(
      'First and third Thursday, 7 to 9~pm',
    )
    expect(short(on({ kind: 'weekly', every: 2, days: ['tu'], from: '2026-02-03' }))).toBe(
      'Every second Tuesday, 7 to 8.30~pm',
    )
    expect(short(on({ kind: 'weekly', every: 1, days: ['th'] }, { start: '19:30', minutes: null }))).toBe(
      'Thursdays, 7.30~pm',
    )
    expect(short(on({ kind: 'weekly', every: 1, days: ['mo', 'we', 'fr'] }, { start: '10:30' }))).toBe(
      'Mondays, Wednesdays and Fridays, 10.30~am to noon',
    )
    expect(short(on({ kind: 'weekly', every: 1, days: ['sa'] }, { start: '11:00', minutes: 120 }))).toBe(
      'Saturdays, 11~am to 1~pm',
    )
    expect(short(on({ kind: 'weekly', every: 1, days: ['fr'] }, { start: '23:00', minutes: 60 }))).toBe(
      'Fridays, 11~pm to midnight',
    )
    expect(
      short(
        on({ kind: 'monthly', every: 2, weeks: [-1], days: ['mo'], from: '2026-01-26' }, { minutes: 60 }),
      ),
    ).toBe('Last Monday of every second month, 7 to 8~pm')
  })

  it('says when it keeps to school terms, and with their dates when asked in full', () => {
    const terms = on(
      { kind: 'weekly', every: 1, days: ['mo', 'we'] },
      {
        start: '10:00',
        minutes: 120,
        seasonName: 'school-terms',
        seasons: [
          { from: '2027-01-05', to: '2027-03-27' },
          { from: '2027-04-12', to: '2027-07-16' },
        ],
        pauses: [{ from: '2027-02-15', to: '2027-02-19' }],
        exceptions: [{ date: '2027-05-03', change: 'cancelled' }],
      },
    )
    expect(short(terms)).toBe('Mondays and Wednesdays, 10~am to noon, in school terms')
    expect(full(terms)).toBe(
      'Mondays and Wednesdays, 10~am to noon; in school terms: 5~January to 27~March 2027 and 12~April to 16~July 2027; no meeting 15 to 19~February 2027; not 3~May 2027',
    )
  })

  it('says from when, if that is still to come', () => {
    expect(short(on({ kind: 'weekly', every: 1, days: ['we'], from: '2027-01-13' }))).toBe(
      'Wednesdays, 7 to 8.30~pm, from 13~January 2027',
    )
  })

  it('names single dates, and not those that have passed', () => {
    expect(
      short(on({ kind: 'dates', dates: ['2026-03-01', '2027-03-12'] }, { start: '14:00', minutes: null })),
    ).toBe('12~March 2027, 2~pm')
    expect(short(on({ kind: 'dates', dates: ['2027-03-12', '2027-04-09', '2027-05-14'] }))).toBe(
      '12~March, 9~April and 14~May 2027, 7 to 8.30~pm',
    )
    expect(short(on({ kind: 'dates', dates: ['2026-03-01'] }))).toBe('No dates to come')
  })

  it('says what has no dates', () => {
    expect(short(on({ kind: 'by-appointment' }, { start: null }))).toBe('By appointment')
    expect(short(on({ kind: 'always-open' }, { start: null }))).toBe('Always open')
  })
})

describe('one date as people say it', () => {
  const tuesdays = on({ kind: 'weekly', every: 1, days: ['tu'] })
  const at = (iso: string) => Date.parse(iso)
  const said = (now: string, form?: 'day' | 'short' | 'full') =>
    seen(
      sayOccurrence(nextOccurrence(tuesdays, at(now))!, t, form ? { now: at(now), form } : { now: at(now) }),
    )

  it('is a day to see at a glance', () => {
    expect(said('2026-11-12T12:00Z')).toBe('Tue 17~Nov')
    expect(said('2026-11-16T12:00Z')).toBe('Tomorrow')
    expect(said('2026-11-17T12:00Z')).toBe('Tonight, 7~pm')
    expect(said('2026-11-17T12:00Z', 'day')).toBe('Tonight')
    expect(said('2026-11-17T19:05Z')).toBe('On now, until 8.30~pm')
    expect(said('2026-11-12T12:00Z', 'full')).toBe('Tuesday 17~November 2026, 7 to 8.30~pm')
  })

  it('says what is other than usual', () => {
    const exceptions = [
      { date: '2026-11-17', change: 'moved' as const, to: { date: '2026-11-18', where: 'Room 2' } },
      { date: '2026-11-24', change: 'cancelled' as const },
    ]
    const changes = occurrences({ ...tuesdays, exceptions }, { from: at('2026-11-12T12:00Z'), count: 3 })
    expect(changes.map(date => sayChange(date, t)).map(text => text && seen(text))).toEqual([
      'Moved from Tue 17~Nov. Meets elsewhere this time: Room 2',
      'Cancelled',
      null,
    ])
  })
})
