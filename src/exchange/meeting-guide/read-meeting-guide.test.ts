import { describe, expect, test } from 'vitest'
import { gatherGroups } from '../incoming/gather-groups.ts'
import type { IncomingGroup } from '../incoming/incoming-group.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { readMeetingGuide } from './read-meeting-guide.ts'
import { readTsmlCsv } from './read-tsml-csv.ts'

const options = { today: '2026-03-14' }
const meeting = (over: Record<string, unknown> = {}) => ({
  slug: 'harbour-lights',
  name: 'Harbour Lights',
  day: 2,
  time: '19:00',
  end_time: '20:30',
  timezone: 'America/Denver',
  formatted_address: '4 Quay St, Eastmere, CO 80201, USA',
  ...over,
})
const read = (...rows: unknown[]): RowOutcome[] => [...readMeetingGuide(JSON.stringify(rows), options)]
const groupOf = (outcome: RowOutcome | undefined): IncomingGroup => {
  if (!outcome || outcome.kind === 'refused') throw new Error(`refused: ${outcome?.why}`)
  return outcome.group
}
const gatheringOf = (over: Record<string, unknown>) => groupOf(read(meeting(over))[0]).gatherings[0]

describe('Karin brings in a Meeting Guide feed', () => {
  test('an address in one line is taken apart', () => {
    expect(gatheringOf({})?.place).toMatchObject({
      street: '4 Quay St',
      town: 'Eastmere',
      postcode: '80201',
      country: 'US',
    })
  })

  test('days as a number, as a list, and past midnight', () => {
    expect(gatheringOf({ day: 0 })?.schedule).toMatchObject({
      pattern: { days: ['su'] },
      start: '19:00',
      minutes: 90,
    })
    expect(gatheringOf({ day: [1, 3, '5'] })?.schedule.pattern).toMatchObject({ days: ['mo', 'we', 'fr'] })
    expect(gatheringOf({ time: '23:00', end_time: '00:30' })?.schedule.minutes).toBe(90)
  })

  test('no end is an unknown length, no day and no time is by appointment', () => {
    expect(gatheringOf({ end_time: undefined })?.schedule.minutes).toBeNull()
    expect(gatheringOf({ day: undefined, time: undefined })?.schedule.pattern).toEqual({
      kind: 'by-appointment',
    })
  })

  test('types become fields, languages by their real codes', () => {
    const group = groupOf(read(meeting({ types: ['S', 'POL', 'W', 'X', 'C', 'BE', 'D'] }))[0])
    expect(group).toMatchObject({ languages: ['es', 'pl'], communities: ['women'], bringSomeone: 'no' })
    expect(group.gatherings[0]).toMatchObject({
      note: 'For newcomers',
      place: { access: { 'step-free': 'yes' } },
    })
  })

  test('a type nobody knows is said', () => {
    expect(read(meeting({ types: ['ZZZ'] }))[0]).toMatchObject({
      kind: 'repaired',
      repairs: [expect.objectContaining({ code: 'type-unknown', from: 'ZZZ' })],
    })
  })

  test('a link and a street is hybrid; while the place is shut it is online; shut without a link is paused', () => {
    const link = { conference_url: 'https://meet.example.org/a' }
    expect(gatheringOf(link)?.mode).toBe('hybrid')
    expect(gatheringOf({ ...link, types: ['TC'] })).toMatchObject({ mode: 'online', place: null })
    expect(groupOf(read(meeting({ types: ['TC'] }))[0]).life).toMatchObject({ state: 'paused' })
  })

  test('an address that is only rough shows the town', () => {
    expect(gatheringOf({ approximate: 'yes' })?.place).toMatchObject({
      street: null,
      town: 'Eastmere',
      pointIs: 'about',
      shown: 'town',
    })
  })

  test('the middle of a town is no room: a link with only a town beside it stays online', () => {
    const row = meeting({
      conference_url: 'https://meet.example.org/a',
      formatted_address: '',
      city: 'Eastmere',
    })
    const pointOf = () => ({ lat: 40.7, lon: -73.9, exact: 'town' as const })
    const [outcome] = readMeetingGuide(JSON.stringify([row]), { ...options, pointOf })
    expect(groupOf(outcome).gatherings[0]).toMatchObject({ mode: 'online', place: null })
  })

  test('the office that lists it is named, its people are not kept', () => {
    const [outcome] = read(
      meeting({ entity: 'Eastmere Office', contact_1_phone: '555 0100', email: 'hello@Example.org' }),
    )
    expect(groupOf(outcome)).toMatchObject({
      listedBy: 'Eastmere Office',
      contact: { email: 'hello@example.org' },
    })
    expect(JSON.stringify(outcome)).not.toContain('555 0100')
  })

  test('meetings of a named group are one group, and keep their own names', () => {
    const rows = [
      meeting({ group: 'Quay Group' }),
      meeting({ slug: 'b', name: 'Dawn', day: 5, group: 'Quay Group' }),
    ]
    const groups = gatherGroups(read(...rows).map(groupOf))
    expect(groups).toMatchObject([
      { name: 'Quay Group', gatherings: [{ note: 'Dawn' }, { note: 'Harbour Lights' }] },
    ])
  })
})

test('a row of the classic sheet says the same as the feed', () => {
  const sheet =
    'Time,End Time,Day,Name,Address,Types,Timezone,Slug,Updated\n7:00 PM,8:30 PM,Tuesday,Harbour Lights,"4 Quay St, Eastmere, CO 80201, USA","Women, Wheelchair Access, Spanish",America/Denver,harbour-lights,2020-04-0416:50:58\n'
  const [outcome] = readTsmlCsv(sheet, options)
  expect(groupOf(outcome)).toMatchObject({
    communities: ['women'],
    languages: ['es'],
    updatedAt: Date.UTC(2020, 3, 4, 16, 50, 58),
  })
  expect(groupOf(outcome).gatherings[0]?.schedule).toEqual(gatheringOf({})?.schedule)
})
