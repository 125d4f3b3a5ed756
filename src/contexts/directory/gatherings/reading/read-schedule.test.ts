import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySchedule } from '#support/any-schedule.ts'
import { english as t } from '#ui/messages/translator.ts'
import { normalSchedule } from '../normal-schedule.ts'
import { saySchedule } from '../saying/say-schedule.ts'
import type { Schedule } from '../schedule.ts'
import { readSchedule } from './read-schedule.ts'

const asked = { zone: 'Europe/London', today: '2026-11-12' }
const read = (text: string) => readSchedule(text, asked)
const short = (text: string) => {
  const reading = read(text)
  return reading.ok
    ? saySchedule(reading.schedule, t, { today: asked.today, form: 'full' }).replaceAll('\u00a0', ' ')
    : reading.why
}
const codes = (text: string) => {
  const reading = read(text)
  return reading.ok ? reading.notes.map(note => note.code) : reading.why
}

describe('what people write about when they meet', () => {
  it.each([
    ['first and third Thursday, 7–9 pm', 'First and third Thursday, 7 to 9 pm'],
    ['1st & 3rd Thurs of the month 7pm to 9pm', 'First and third Thursday, 7 to 9 pm'],
    ['Thursdays (1st and 3rd), 19:00–21:00', 'First and third Thursday, 7 to 9 pm'],
    ['every second Wednesday 10.30am to noon', 'Every second Wednesday, 10.30 am to noon'],
    ['Tuesdays 7pm', 'Tuesdays, 7 pm'],
    ['Mon, Wed & Fri 18:00-19:30', 'Mondays, Wednesdays and Fridays, 6 to 7.30 pm'],
    ['last Monday of the month 7.30pm', 'Last Monday, 7.30 pm'],
    ['weekly on Sunday at 3', 'Sundays, 3 pm'],
    ['Monday to Friday 10am - 12 noon', 'Monday to Friday, 10 am to noon'],
    ['every day at 18:30 for 45 minutes', 'Every day, 6.30 to 7.15 pm'],
    ['Fridays 11pm – 1am', 'Fridays, 11 pm to 1 am'],
    ['Fridays, midnight to 1 am', 'Fridays, midnight to 1 am'],
    ['fortnightly from 3 Feb 2026, 7pm', 'Every second Tuesday, 7 pm, from 3 February 2026'],
    [
      'Tuesday 17 November, 7 pm, then every second week',
      'Every second Tuesday, 7 pm, from 17 November 2026',
    ],
    ['12 March 2027, 2pm', '12 March 2027, 2 pm'],
    ['12 March, 9 April and 14 May 2027, half past seven pm', '12 March, 9 April and 14 May 2027, 7.30 pm'],
    ['March 12th, 2027 at 2 p.m.', '12 March 2027, 2 pm'],
    ['by appointment', 'By appointment'],
    ['Always open online', 'Always open'],
    ['Wednesdays 7pm, school terms only', 'Wednesdays, 7 pm; in school terms'],
    [
      'Wednesdays 7pm, term time: 5 Jan to 27 Mar 2027',
      'Wednesdays, 7 pm; in school terms: 5 January to 27 March 2027',
    ],
    ['Mondays 7pm, no meeting in August', 'Mondays, 7 pm; no meeting 1 to 31 August 2027'],
    ['Fridays 7pm, not 25 December', 'Fridays, 7 pm; not 25 December 2026'],
    [
      'Wednesdays 7-8pm except the 1st Wednesday of the month',
      'Second, third, fourth and fifth Wednesday, 7 to 8 pm',
    ],
    ['Thursdays 18:00 until 17 December 2026', 'Thursdays, 6 pm; only 12 November to 17 December 2026'],
    [
      'first Monday of every second month, 7 pm, from 4 January 2027',
      'First Monday of every second month, 7 pm, from 4 January 2027',
    ],
    [
      'alternate Tuesdays 2-4pm starting 17/11/2026',
      'Every second Tuesday, 2 to 4 pm, from 17 November 2026',
    ],
    ['Sat & Sun 1000hrs', 'Saturdays and Sundays, 10 am'],
    ['The group meets every Tuesday evening', 'no-time'],
  ])('“%s” is %s', (text, said) => {
    expect(short(text)).toBe(said)
  })

  it('reads days that fingers slipped on, and says so', () => {
    for (const word of ['Wensday', 'wednsday', 'Thrusdays', 'Teusday', 'Satuday', 'Wenesday'])
      expect(codes(`${word} 7pm`)).toEqual(['spelling-mended'])
  })

  it('says what it took for granted', () => {
    expect(codes('Sunday at 3')).toEqual(['time-read-as'])
    expect(codes('Tuesdays 7-9')).toEqual(['time-read-as'])
    expect(codes('12 March, 7pm')).toEqual(['year-read-as'])
    expect(codes('12/3/2027, 7pm')).toEqual(['date-read-as'])
    expect(codes('every second Wednesday, 7pm')).toEqual(['which-week'])
    expect(codes('every third Wednesday, 7pm')).toEqual(['weeks-or-month', 'which-week'])
    expect(codes('Tuesdays 7pm, school terms only')).toEqual(['which-terms'])
    expect(codes('Tuesdays 7pm, not on bank holidays')).toEqual(['holidays-unknown'])
    expect(codes('Mondays 7pm, no meeting in August')).toEqual(['this-year-only'])
    expect(codes('Tuesdays 7pm, ring the bell')).toEqual(['not-understood'])
    expect(codes('Tuesdays, 7 to 8.30 pm')).toEqual([])
  })

  it('does not guess: it says why it could not read', () => {
    expect(codes('')).toBe('empty')
    expect(codes('x'.repeat(501))).toBe('too-long')
    expect(codes('7pm')).toBe('no-day')
    expect(codes('Mondays 7pm and Wednesdays 6pm')).toBe('more-than-one')
    expect(codes('first Monday and third Thursday, 7pm')).toBe('more-than-one')
    expect(codes('Tuesday 12 March 2027, 7pm')).toBe('day-and-date-differ')
    expect(codes('30 February 2027, 7pm')).toBe('not-a-date')
    expect(codes('Tuesdays 7pm unless it is the holidays')).toBe('unclear')
    expect(codes('Fridays 7pm, not the last Friday')).toBe('unclear')
  })

  it('takes the time from another column when the words have none', () => {
    expect(readSchedule('2nd and 4th Tuesday only', { ...asked, start: '19:00', minutes: 60 })).toMatchObject(
      {
        ok: true,
        schedule: { pattern: { kind: 'monthly', weeks: [2, 4], days: ['tu'] }, start: '19:00', minutes: 60 },
      },
    )
  })
})

describe('for all texts and schedules', () => {
  it('what is said in full is read back as the same schedule', () => {
    const sayable = anySchedule.filter(
      s => s.pattern.kind !== 'dates' || (s.seasons.length === 0 && s.pauses.length === 0),
    )
    fc.assert(
      fc.property(
        sayable,
        fc.array(fc.constantFrom('2026-12-25', '2027-05-03', '2027-08-31')),
        fc.boolean(),
        (schedule, off, terms) => {
          const exceptions: Schedule['exceptions'] = off.map(date => ({ date, change: 'cancelled' }))
          const named: Schedule =
            terms && schedule.pattern.kind !== 'dates'
              ? { ...schedule, exceptions, seasonName: 'school-terms' }
              : { ...schedule, exceptions }
          const said = saySchedule(named, t, { today: asked.today, form: 'full' })
          const reading = readSchedule(said, { zone: schedule.zone, today: asked.today })
          expect(reading, said).toMatchObject({ ok: true, schedule: asSaid(normalSchedule(named)) })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('nothing anybody types makes it throw', () => {
    const word = fc.constantFrom(
      'every',
      'first',
      '3rd',
      'Mon',
      'to',
      '-',
      'and',
      '7',
      '7pm',
      'March',
      '2027',
      'no',
      'not',
      'except',
      'term',
      'week',
      'month',
      'noon',
      '24/7',
      ',',
      'of',
      'until',
      'from',
      '31',
      'fortnightly',
      '½',
      '19:99',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 600 }),
          fc.array(word, { maxLength: 12 }).map(words => words.join(' ')),
        ),
        text => {
          const reading = read(text)
          if (reading.ok) expect(normalSchedule(reading.schedule)).toEqual(reading.schedule)
          else expect(reading.why).toBeTruthy()
        },
      ),
      { numRuns: 2000 },
    )
  })
})

/** What saying leaves out because no date to come depends on it: a beginning that has passed, a break of one day. */
function asSaid(schedule: Schedule): Schedule {
  const single = schedule.pauses.filter(({ from, to }) => from === to).map(({ from }) => from)
  const exceptions = [...schedule.exceptions, ...single.map(date => ({ date, change: 'cancelled' as const }))]
  const pauses = schedule.pauses.filter(({ from, to }) => from !== to)
  const { pattern } = schedule
  const said = normalSchedule({ ...schedule, exceptions, pauses })
  if ((pattern.kind !== 'weekly' && pattern.kind !== 'monthly') || !pattern.from) return said
  if (pattern.every > 1 || pattern.from > asked.today) return said
  const { from: _, ...rest } = pattern
  return { ...said, pattern: rest }
}
