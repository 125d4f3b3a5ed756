import { describe, expect, test } from 'vitest'
import { aGroup, noonOn12November, tuesdayEvenings } from '#support/a-group.ts'
import { english as t } from '#ui/messages/translator.ts'
import { nextOccurrence } from '../gatherings/dates/occurrences.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import { lifeOn } from '../groups/life-state.ts'
import { nextDate } from './next-date.ts'
import { nowAt } from './now.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const life = lifeOn(aGroup().life, '2026-11-12')
const tuesday17 = noonOn12November + 5 * DAY
const on = (at: number, doubtful: boolean, gathering: Gathering = tuesdayEvenings) =>
  nextDate(
    nextOccurrence(gathering.schedule, at - HOUR),
    gathering,
    life,
    doubtful,
    nowAt(at),
    t,
    'Europe/London',
  )

describe('a date nobody has confirmed for long', () => {
  test('begins with “Perhaps”, and what follows is written small', () => {
    expect(on(tuesday17, true).day).toBe('Perhaps tonight')
    expect(on(tuesday17 - DAY, true).day).toBe('Perhaps tomorrow')
    expect(on(tuesday17 + 8 * HOUR, true).day).toMatch(/^Perhaps on.now/)
  })

  test('keeps the capital of a day that has one', () => {
    expect(on(noonOn12November, true).day).toBe('Perhaps Tue\u00a017\u00a0Nov')
  })

  test('is written large where it stands alone', () => {
    expect([on(tuesday17, false).day, on(tuesday17 - DAY, false).day]).toEqual(['Tonight', 'Tomorrow'])
  })
})

test('Amira sees on the card that a meeting online goes by New York’s clock', () => {
  const afar: Gathering = {
    ...tuesdayEvenings,
    mode: 'online',
    place: null,
    schedule: { ...tuesdayEvenings.schedule, zone: 'America/New_York' },
  }
  expect(on(noonOn12November, false, afar).hours).toBe('7 to 8.30\u00a0pm, New\u00a0York time')
  expect(on(noonOn12November, false).hours).toBe('7 to 8.30\u00a0pm')
})
