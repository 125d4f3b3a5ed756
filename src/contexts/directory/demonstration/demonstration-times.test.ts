import { describe, expect, it } from 'vitest'
import { noonOn12November } from '#support/a-group.ts'
import { theCounty } from '#support/county.ts'
import { english as t } from '#ui/messages/translator.ts'
import { occurrences } from '../gatherings/dates/occurrences.ts'
import { doubtAbout } from '../gatherings/doubt.ts'
import { saySchedule } from '../gatherings/saying/say-schedule.ts'
import { scheduleForm } from '../gatherings/schedule.form.ts'
import type { Group } from '../groups/group.ts'

const now = noonOn12November
const today = '2026-11-12'
const county = theCounty(now)
const all = county.flatMap(group => group.gatherings.map(({ schedule }) => ({ group, schedule })))
const DAY = 86_400_000

describe('when people meet in Idlemarch', () => {
  it('every schedule is one the directory would take from anybody, and can be said', () => {
    for (const { group, schedule } of all) {
      expect(scheduleForm.parse(schedule), group.name).toEqual(schedule)
      expect(saySchedule(schedule, t, { today }), group.name).toMatch(/^\p{L}|^\d/u)
      expect(saySchedule(schedule, t, { today, form: 'full' }).length).toBeGreaterThan(5)
    }
  })

  it('every shape a week can take is there', () => {
    const has = (is: (schedule: Group['gatherings'][number]['schedule']) => boolean) =>
      all.filter(({ schedule }) => is(schedule)).length
    const kinds = Map.groupBy(all, ({ schedule }) => schedule.pattern.kind)
    expect([...kinds.keys()].sort()).toEqual(['always-open', 'by-appointment', 'dates', 'monthly', 'weekly'])
    expect(has(({ pattern }) => pattern.kind === 'weekly' && pattern.every === 2)).toBeGreaterThan(30)
    expect(has(({ pattern }) => pattern.kind === 'weekly' && pattern.days.length > 1)).toBeGreaterThan(8)
    expect(has(({ pattern }) => pattern.kind === 'monthly' && pattern.weeks.length === 2)).toBeGreaterThan(30)
    expect(has(({ pattern }) => pattern.kind === 'monthly' && pattern.weeks.includes(-1))).toBeGreaterThan(10)
    expect(has(({ pattern }) => pattern.kind === 'monthly' && pattern.every === 2)).toBeGreaterThan(2)
    expect(has(({ pattern }) => pattern.kind === 'dates' && pattern.dates.length === 1)).toBeGreaterThan(1)
    expect(
      has(({ seasonName, seasons }) => seasonName === 'school-terms' && seasons.length > 0),
    ).toBeGreaterThan(8)
    expect(has(({ pauses }) => pauses.length > 0)).toBeGreaterThan(8)
    expect(has(({ minutes, pattern }) => minutes === null && pattern.kind === 'weekly')).toBeGreaterThan(5)
    expect(all.some(({ schedule }) => doubtAbout(schedule, today) === 'which-terms')).toBe(true)
    expect(all.filter(({ schedule }) => doubtAbout(schedule, today) === 'which-week')).toEqual([])
  })

  it('some nights go past midnight', () => {
    const late = all.filter(({ schedule }) =>
      occurrences(schedule, { from: now, count: 1 }).some(({ start, end }) => end !== null && end <= start),
    )
    expect(late.length).toBeGreaterThan(1)
  })

  it('in the coming weeks some dates are called off, moved, or come with a word', () => {
    const coming = all.flatMap(({ schedule }) => occurrences(schedule, { from: now, until: now + 70 * DAY }))
    for (const state of ['cancelled', 'moved'])
      expect(coming.filter(each => each.state === state).length, state).toBeGreaterThan(8)
    expect(coming.some(({ state, note }) => state === 'on' && note?.includes('mince pies'))).toBe(true)
    expect(coming.some(({ where }) => where)).toBe(true)
  })

  it('a name or sentence that speaks of a day or an hour keeps its word', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    for (const { name, gatherings } of county) {
      const named = days.findIndex(day => new RegExp(`\\b${day}s?\\b`).test(name))
      if (named < 0 || name === 'Sunday Is the Long Day') continue
      const weekdays = gatherings.flatMap(({ schedule }) =>
        'days' in schedule.pattern ? schedule.pattern.days : [],
      )
      expect(weekdays, name).toContain(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'][named])
    }
    for (const { name, gatherings } of county) {
      const start = Number(gatherings[0]!.schedule.start?.slice(0, 2) ?? 12)
      if (/\b(Breakfast|Dawn)\b/.test(name)) expect(start, name).toBeLessThan(11)
      if (/\bEvening/.test(name)) expect(start, name).toBeGreaterThan(16)
      if (/\b(Lunch|Noon|Afternoon)\b/.test(name)) expect(start, name).toBeLessThan(17)
    }
  })

  it('some groups meet in two places', () => {
    const two = county.filter(
      ({ gatherings }) => new Set(gatherings.map(({ place }) => place?.name)).size > 1,
    )
    expect(two.length).toBeGreaterThan(5)
  })

  it('the county holds on any day of any year', () => {
    for (const day of ['2026-01-01', '2027-02-28', '2028-02-29', '2026-07-31', '2026-12-24', '2030-08-15']) {
      const at = Date.parse(`${day}T09:00:00Z`)
      for (const { name, gatherings, life } of theCounty(at))
        for (const { schedule } of gatherings) {
          expect(scheduleForm.safeParse(schedule).success, name).toBe(true)
          const meets = life.state === 'open' && 'days' in schedule.pattern
          if (meets)
            expect(occurrences(schedule, { from: at, count: 1 }), `${name} from ${day}`).toHaveLength(1)
        }
    }
  })
})
