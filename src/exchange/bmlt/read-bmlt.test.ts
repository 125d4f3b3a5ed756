import { describe, expect, test } from 'vitest'
import { gatherGroups } from '../incoming/gather-groups.ts'
import type { IncomingGroup } from '../incoming/incoming-group.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { readBmlt } from './read-bmlt.ts'

const options = { today: '2026-03-14' }
const meeting = (over: Record<string, unknown> = {}) => ({
  id_bigint: '41',
  meeting_name: 'Harbour Lights',
  service_body_name: 'Eastmere Area',
  weekday_tinyint: '3',
  venue_type: '1',
  start_time: '19:30:00',
  duration_time: '01:30:00',
  time_zone: '',
  formats: '',
  lang_enum: 'en',
  published: '1',
  latitude: '40.7',
  longitude: '-73.9',
  location_text: 'Harbour Hall',
  location_street: '4 Quay Street',
  location_municipality: 'Eastmere',
  location_province: 'NY',
  location_nation: 'U.S.A',
  ...over,
})
const read = (...rows: unknown[]): RowOutcome[] => [...readBmlt(JSON.stringify(rows), options)]
const groupOf = (outcome: RowOutcome | undefined): IncomingGroup => {
  if (!outcome || outcome.kind === 'refused') throw new Error(`refused: ${outcome?.why}`)
  return outcome.group
}
const codes = (outcome: RowOutcome | undefined) =>
  outcome && 'repairs' in outcome ? outcome.repairs.map(repair => repair.code) : []
const questions = (outcome: RowOutcome | undefined) =>
  outcome && 'questions' in outcome ? outcome.questions : []

describe('Karin brings in a BMLT list', () => {
  test('a plain meeting is taken, blanks filled from its state', () => {
    const [outcome] = read(meeting())
    expect(outcome?.kind).toBe('taken')
    expect(codes(outcome)).toEqual(['zone-from-region'])
    const [gathering] = groupOf(outcome).gatherings
    expect(gathering?.schedule).toMatchObject({
      pattern: { kind: 'weekly', days: ['tu'] },
      start: '19:30',
      minutes: 90,
      zone: 'America/New_York',
    })
    expect(gathering?.place).toMatchObject({
      name: 'Harbour Hall',
      town: 'Eastmere',
      country: 'US',
      point: { lat: 40.7, lon: -73.9 },
      pointIs: 'exact',
    })
  })

  test('day 1 is Sunday here, and Sunday is 0 in the REST shape', () => {
    expect(groupOf(read(meeting({ weekday_tinyint: '1' }))[0]).gatherings[0]?.schedule.pattern).toMatchObject(
      { days: ['su'] },
    )
    const rest = {
      id: 9,
      serviceBodyId: 3,
      name: 'Harbour Lights',
      day: 0,
      startTime: '10:00',
      duration: '01:00',
      timeZone: 'Europe/Oslo',
      venueType: 1,
      published: true,
      location_municipality: 'Bergen',
    }
    const [outcome] = read(rest)
    expect(groupOf(outcome).gatherings[0]?.schedule).toMatchObject({
      pattern: { days: ['su'] },
      start: '10:00',
      minutes: 60,
      zone: 'Europe/Oslo',
    })
  })

  test('a meeting without coordinates gets them, and its zone, from its town', () => {
    const rows = JSON.stringify([
      meeting({
        latitude: '',
        longitude: '',
        location_province: '',
        location_nation: 'Norway',
        location_municipality: 'Bergen',
      }),
    ])
    const bergen = { lat: 60.39, lon: 5.32 }
    const [outcome] = readBmlt(rows, {
      ...options,
      pointOf: ({ town }) => (town === 'Bergen' ? { ...bergen, exact: 'town' } : null),
      zoneOf: point => (point.lat === bergen.lat ? 'Europe/Oslo' : null),
    })
    expect(outcome?.kind).toBe('taken')
    expect(groupOf(outcome).gatherings[0]).toMatchObject({
      schedule: { zone: 'Europe/Oslo' },
      place: { country: 'NO', point: bergen, pointIs: 'about' },
    })
  })

  test('midnight as 24:00 belongs to the next day, and that is said', () => {
    const [outcome] = read(meeting({ weekday_tinyint: '7', start_time: '24:00:00' }))
    expect(groupOf(outcome).gatherings[0]?.schedule).toMatchObject({
      pattern: { days: ['su'] },
      start: '00:00',
    })
    expect(codes(outcome)).toContain('midnight-24')
  })

  test('a meeting that runs past midnight keeps its day and length', () => {
    const [outcome] = read(meeting({ start_time: '23:30:00' }))
    expect(groupOf(outcome).gatherings[0]?.schedule).toMatchObject({
      pattern: { days: ['tu'] },
      start: '23:30',
      minutes: 90,
    })
  })

  test('what its server does not publish is not taken', () => {
    expect(read(meeting({ published: '0' }))[0]).toMatchObject({ kind: 'refused', why: 'unpublished' })
  })

  test('the person to ring is not kept, and the report does not repeat the number', () => {
    const [outcome] = read(meeting({ contact_name_1: 'Joan', contact_phone_1: '555 0100' }))
    expect(codes(outcome)).toContain('private-contact')
    expect(JSON.stringify(outcome)).not.toContain('555 0100')
  })

  test('0/0 is no place in the sea', () => {
    const [outcome] = read(meeting({ latitude: '0', longitude: '0' }))
    expect(groupOf(outcome).gatherings[0]?.place?.point).toBeNull()
    expect(codes(outcome)).toContain('coordinates-zero')
  })

  test('formats become fields: access, community, language, who may come along', () => {
    const group = groupOf(read(meeting({ formats: 'W,WC,ES,C,B' }))[0])
    expect(group).toMatchObject({
      communities: ['women'],
      languages: ['es'],
      bringSomeone: 'no',
      joining: 'open',
    })
    expect(group.gatherings[0]).toMatchObject({
      note: 'For newcomers',
      place: { access: { 'step-free': 'yes' } },
    })
  })

  test("a server's own letters are read by its own list", () => {
    const list = [{ id: '7', key_string: 'QX', world_id: 'WCHR', name_string: 'Ramp', lang: 'en' }]
    const [outcome] = readBmlt(JSON.stringify([meeting({ formats: 'QX' })]), {
      ...options,
      bmltFormats: list,
    })
    expect(groupOf(outcome).gatherings[0]?.place?.access).toEqual({ 'step-free': 'yes' })
  })

  test('online, hybrid, and shut for now', () => {
    const link = { virtual_meeting_link: 'https://meet.example.org/a' }
    const modeOf = (over: Record<string, unknown>) => groupOf(read(meeting(over))[0]).gatherings[0]?.mode
    expect(modeOf({ venue_type: '2', ...link })).toBe('online')
    expect(modeOf({ venue_type: '3', ...link })).toBe('hybrid')
    expect(modeOf({ formats: 'VM', phone_meeting_number: '+1 555 010 0199' })).toBe('phone')
    expect(modeOf({ venue_type: '3', formats: 'TC', ...link })).toBe('online')
    expect(groupOf(read(meeting({ formats: 'TC' }))[0]).life).toMatchObject({ state: 'paused' })
  })

  test('a script where the link should be is left out, and with no other way in a person is asked', () => {
    const [outcome] = read(meeting({ venue_type: '2', virtual_meeting_link: 'javascript:alert(1)' }))
    expect(codes(outcome)).toContain('link-refused')
    expect(questions(outcome)).toMatchObject([{ code: 'nowhere', effect: 'held' }])
    expect(groupOf(outcome).held).toBe(true)
  })

  test('a name of ten thousand letters is cut at 200, and that is said', () => {
    const [outcome] = read(meeting({ meeting_name: 'x'.repeat(10_000) }))
    expect(groupOf(outcome).name).toHaveLength(200)
    expect(outcome).toMatchObject({
      kind: 'repaired',
      repairs: expect.arrayContaining([expect.objectContaining({ code: 'cut', from: '10000', to: '200' })]),
    })
  })
})

describe('notes that speak of dates', () => {
  test('"2nd and 4th Tuesday only" is shown as a proposal beside the weekly schedule, and a person is asked', () => {
    const [outcome] = read(meeting({ comments: '2nd and 4th Tuesday only' }))
    expect(outcome?.kind).toBe('queued')
    expect(questions(outcome)).toMatchObject([{ code: 'schedule-from-notes', effect: 'shown' }])
    const [gathering] = groupOf(outcome).gatherings
    expect(gathering?.schedule.pattern).toMatchObject({ kind: 'monthly', weeks: [2, 4], days: ['tu'] })
    expect(gathering?.notesDoubt).toMatchObject({
      kind: 'proposed',
      given: { pattern: { kind: 'weekly', days: ['tu'] } },
    })
    expect(groupOf(outcome).held).toBe(false)
  })

  test('dates nobody can read are shown as a doubt', () => {
    const [gathering] = groupOf(
      read(meeting({ comments: 'Memorial Day to Labor Day, weather permitting' }))[0],
    ).gatherings
    expect(gathering?.notesDoubt?.kind).toBe('unread')
    expect(gathering?.schedule.pattern.kind).toBe('weekly')
  })

  test('what happens in the first week is not when they meet', () => {
    expect(
      groupOf(read(meeting({ comments: 'First Tuesday is a book evening' }))[0]).gatherings[0]?.notesDoubt,
    ).toBeNull()
  })

  test('a word in a name is a name', () => {
    expect(
      groupOf(read(meeting({ meeting_name: 'On Our Own Terms' }))[0]).gatherings[0]?.notesDoubt,
    ).toBeNull()
  })
})

describe('meetings become groups', () => {
  const groups = (...rows: unknown[]) => gatherGroups(read(...rows).map(groupOf))

  test('one name, one place, one body: one group with two gatherings, whatever the order', () => {
    const rows = [meeting(), meeting({ id_bigint: '9', weekday_tinyint: '5', location_street: '4 quay st.' })]
    const [forth, ...none] = groups(...rows)
    expect(none).toEqual([])
    expect(forth).toMatchObject({ externalId: '9', gatherings: [{ externalId: '9' }, { externalId: '41' }] })
    expect(groups(...rows.reverse())[0]?.gatherings).toEqual(forth?.gatherings)
  })

  test('the same name elsewhere, or under another body, is another group', () => {
    expect(
      groups(meeting(), meeting({ id_bigint: '42', location_street: '1 Mill Lane', latitude: '41.2' })),
    ).toHaveLength(2)
    expect(groups(meeting(), meeting({ id_bigint: '42', service_body_name: 'Wexcombe Area' }))).toHaveLength(
      2,
    )
  })

  test("one evening for women does not make it a women's group, and is said at that evening", () => {
    const [group] = groups(meeting(), meeting({ id_bigint: '42', weekday_tinyint: '6', formats: 'W' }))
    expect(group?.communities).toEqual([])
    expect(group?.gatherings.map(each => each.note)).toEqual([null, 'For women'])
  })

  test('one that is shut stays apart from one that is open', () => {
    expect(
      groups(meeting(), meeting({ id_bigint: '42', formats: 'TC' })).map(
        group => group.life?.state ?? 'open',
      ),
    ).toEqual(['open', 'paused'])
  })
})

describe('broken rows', () => {
  test('one broken row costs that row', () => {
    const text = `[${JSON.stringify(meeting())}, {"id_bigint": "5", "meeting_name": oops}, 7, ${JSON.stringify(meeting({ id_bigint: '42' }))}`
    const kinds = [...readBmlt(text, options)].map(outcome =>
      outcome.kind === 'refused' ? outcome.why : outcome.kind,
    )
    expect(kinds).toEqual(['taken', 'broken-row', 'not-a-record', 'broken-row'])
  })

  test('the second use of an id does not overwrite the first', () => {
    expect(read(meeting(), meeting({ meeting_name: 'Another' })).map(outcome => outcome.kind)).toEqual([
      'taken',
      'refused',
    ])
  })

  test('broken letters are replaced and said', () => {
    const bytes = new TextEncoder().encode(JSON.stringify([meeting({ meeting_name: 'Harbour' })]))
    bytes[bytes.indexOf(0x48, 30)] = 0xff
    const [outcome] = readBmlt(bytes, options)
    expect(groupOf(outcome).name).toBe('\ufffdarbour')
    expect(codes(outcome)).toContain('broken-text')
  })

  test('a day or time nobody can read is held for a person', () => {
    const [outcome] = read(meeting({ weekday_tinyint: '9', start_time: 'late' }))
    expect(questions(outcome).map(question => question.code)).toEqual(['no-day', 'no-time'])
    expect(groupOf(outcome).held).toBe(true)
  })
})
