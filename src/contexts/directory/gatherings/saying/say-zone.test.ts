import { expect, test } from 'vitest'
import { noonOn12November, tuesdayEvenings } from '#support/a-group.ts'
import { english as t } from '#ui/messages/translator.ts'
import type { AttendanceMode, Gathering } from '../gathering.ts'
import { saySchedule } from './say-schedule.ts'
import { foreignZone, withZone } from './say-zone.ts'

const meeting = (mode: AttendanceMode, zone: string): Gathering => ({
  ...tuesdayEvenings,
  mode,
  schedule: { ...tuesdayEvenings.schedule, zone },
})
const named = (mode: AttendanceMode, zone: string, home: string | null) =>
  foreignZone(meeting(mode, zone), home, noonOn12November)

test('Amira is told whose clock an online gathering in New York goes by', () => {
  for (const mode of ['online', 'phone', 'hybrid'] as const)
    expect(withZone('7 to 8 pm', named(mode, 'America/New_York', 'Europe/London'), t)).toBe(
      '7 to 8 pm, New\u00a0York time',
    )
})

test('where one goes there in person the clock on its wall is meant', () => {
  expect(named('in-person', 'America/New_York', 'Europe/London')).toBeNull()
})

test('her own zone is not named, nor one whose clocks show the same all year', () => {
  expect(named('online', 'Europe/London', 'Europe/London')).toBeNull()
  expect(named('online', 'Europe/Dublin', 'Europe/London')).toBeNull()
  expect(named('online', 'Europe/Oslo', 'Europe/Berlin')).toBeNull()
})

test('the same in winter is not the same: Reykjavik never moves its clocks', () => {
  expect(named('online', 'Atlantic/Reykjavik', 'Europe/London')).toBe('Atlantic/Reykjavik')
})

test('where nobody knows the reader’s clock, the zone is always named', () => {
  expect(named('phone', 'America/New_York', null)).toBe('America/New_York')
})

test('the rule names it after its times', () => {
  const { schedule } = meeting('online', 'America/New_York')
  const said = saySchedule(schedule, t, { today: '2026-11-12', zone: 'America/New_York' })
  expect(said).toBe('Every second Tuesday, 7 to 8.30\u00a0pm, New\u00a0York time')
})
