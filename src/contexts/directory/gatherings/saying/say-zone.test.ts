import { expect, test } from 'vitest'
import { noonOn12November, tuesdayEvenings } from '#support/a-group.ts'
import { english as t } from '#ui/messages/translator.ts'
import { german, norwegian } from '#ui/messages/translators.ts'
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

test('Sofia and Karin read the city by the name they have for it', () => {
  expect(withZone('19\u201320 Uhr', 'Europe/Moscow', german)).toBe('19\u201320 Uhr, Ortszeit Moskau')
  expect(withZone('kl. 19', 'Europe/Copenhagen', norwegian)).toBe('kl. 19, København-tid')
  expect(withZone('7 pm', 'America/St_Johns', t)).toBe('7 pm, St.\u00a0John’s time')
  expect(withZone('7 pm', 'America/Sao_Paulo', t)).toBe('7 pm, São\u00a0Paulo time')
  expect(withZone('kl. 19', 'America/Argentina/Buenos_Aires', norwegian)).toBe(
    'kl. 19, Buenos\u00a0Aires-tid',
  )
})
