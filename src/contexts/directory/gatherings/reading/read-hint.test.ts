import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { english as t } from '#ui/messages/translator.ts'
import { saySchedule } from '../saying/say-schedule.ts'
import { type Schedule, WEEKDAYS } from '../schedule.ts'
import { readScheduleHint } from './read-hint.ts'

const today = '2026-11-12'
const tuesdays: Schedule = {
  pattern: { kind: 'weekly', every: 1, days: ['tu'] },
  start: '19:00',
  minutes: 90,
  zone: 'America/New_York',
  seasons: [],
  pauses: [],
  exceptions: [],
}
const hint = (notes: string, base = tuesdays) => readScheduleHint(notes, base, today)
const said = (notes: string) => {
  const found = hint(notes)
  if (!found) return 'nothing'
  return found.schedule
    ? saySchedule(found.schedule, t, { today, form: 'full' }).replaceAll('\u00a0', ' ')
    : 'a person should look'
}

describe('notes beside a day and a time', () => {
  it.each([
    ['2nd and 4th Tuesday only', 'Second and fourth Tuesday, 7 to 8.30 pm'],
    ['Meets 1st & 3rd weeks. Ring bell for entry.', 'First and third Tuesday, 7 to 8.30 pm'],
    ['First Tuesday of the month', 'First Tuesday, 7 to 8.30 pm'],
    [
      'Sharing (no mtg on the 1st Tuesday of the month!)',
      'Second, third, fourth and fifth Tuesday, 7 to 8.30 pm',
    ],
    ['every other week', 'Every second Tuesday, 7 to 8.30 pm'],
    ['fortnightly from 3 February 2026', 'Every second Tuesday, 7 to 8.30 pm, from 3 February 2026'],
    ['school terms only', 'Tuesdays, 7 to 8.30 pm; in school terms'],
    ['No meeting in August', 'Tuesdays, 7 to 8.30 pm; no meeting 1 to 31 August 2027'],
    ['not 29 December', 'Tuesdays, 7 to 8.30 pm; not 29 December 2026'],
    ['Seasonal meeting 6/15/27-8/31/27', 'Tuesdays, 7 to 8.30 pm; only 15 June to 31 August 2027'],
  ])('“%s” proposes %s', (notes, schedule) => {
    expect(said(notes)).toBe(schedule)
  })

  it.each([
    'First Tuesday is a book evening',
    'Closed discussion on the 4th Tuesday',
    '5th week, film night',
    'Between 2nd & 3rd',
    'First Methodist Church, 2nd floor',
    'Every third Tuesday is a walk',
    'Last Chance',
    'Tuesdays',
    'Parking behind the hall',
  ])('“%s” is not about when', notes => {
    expect(said(notes)).toBe('nothing')
  })

  it.each([
    'Closed on national holidays',
    'Closed in the summer months',
    'Does not meet on Tuesdays of holiday weekends',
    'first Thursday of the month',
    '3rd Tuesday of the month 9:30 PM to 10:30 PM',
    'Guest speaker (last Tuesday)',
  ])('“%s” is for a person to look at', notes => {
    expect(said(notes)).toBe('a person should look')
  })
})

/** Public data kept beside the project, not in it. */
const file = resolve('../shared/data/meetings/bmlt-greater-new-york-meetings.GetSearchResults.json')
interface Row {
  id_bigint: string
  weekday_tinyint: string
  start_time: string
  duration_time: string
  comments?: string
  location_info?: string
  meeting_name?: string
}

/** Real notes, known by the number of their record; what they say was read by a person. */
describe.skipIf(!existsSync(file))(
  'real notes of 1,555 meetings (left out where the file is not at hand)',
  () => {
    const rows = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : []
    const notesOf = (row: Row) =>
      [row.comments, row.location_info, row.meeting_name].filter(Boolean) as string[]
    const hints = new Map(
      rows.flatMap(row => {
        const day = WEEKDAYS[(Number(row.weekday_tinyint) + 5) % 7]!
        const minutes = Number(row.duration_time.slice(0, 2)) * 60 + Number(row.duration_time.slice(3, 5))
        const base: Schedule = {
          ...tuesdays,
          pattern: { kind: 'weekly', every: 1, days: [day] },
          start: row.start_time.slice(0, 5),
          minutes,
        }
        const found = notesOf(row).flatMap(text => hint(text, base) ?? [])
        return found.length > 0 ? [[row.id_bigint, found] as const] : []
      }),
    )

    const idsOf = (proposed: boolean) =>
      [...hints]
        .filter(([, found]) => found.some(h => h.schedule) === proposed)
        .map(([id]) => Number(id))
        .sort((a, b) => a - b)

    it('proposes a schedule where the note says one', () => {
      expect(idsOf(true)).toEqual([402, 1204, 1311, 1711, 2543])
      const weeks = (id: string) =>
        hints
          .get(id)
          ?.map(h => h.schedule?.pattern)
          .find(pattern => pattern?.kind === 'monthly')
      expect(weeks('1204')).toMatchObject({ weeks: [2, 3, 4, 5], days: ['we'] })
      expect(weeks('1711')).toMatchObject({ weeks: [1, 2, 4, 5], days: ['sa'] })
      expect(hints.get('1311')?.[0]?.schedule).toMatchObject({
        seasons: [{ from: '2015-06-19', to: '2015-08-28' }],
        exceptions: [{ date: '2015-07-03', change: 'cancelled' }],
      })
    })

    it('asks a person where dates fall out that the note does not name', () => {
      const holidays = [240, 241, 242, 243, 244, 245, 246, 247, 248, 250, 426, 867, 1713, 1766]
      expect(idsOf(false)).toEqual([...holidays, 186, 209, 442, 1769, 2020, 2367].sort((a, b) => a - b))
    })

    it('leaves alone the weeks of the month that only tell what happens', () => {
      const week =
        /\b(1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\b.{0,8}\b(week|wk|mon|tue|wed|thu|thur|fri|sat|sun|[a-z]+day|month)/i
      const about = rows
        .filter(row => notesOf(row).some(text => week.test(text)))
        .map(row => Number(row.id_bigint))
      expect(about.length).toBeGreaterThanOrEqual(30)
      expect(about.filter(id => hints.has(String(id)))).toEqual([402, 442, 1204, 1711, 1769])
    })
  },
)
