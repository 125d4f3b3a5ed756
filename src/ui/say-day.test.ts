import { expect, test } from 'vitest'
import { english } from './messages/translator.ts'
import { sayDay } from './say-day.ts'

test('a date is said in full, and never broken between the day and its month', () => {
  expect(sayDay(english, '2026-11-02')).toBe('2\u00a0November\u00a02026')
  expect(sayDay(english, '2026-11-02', 'weekday')).toBe('Monday 2\u00a0November\u00a02026')
  expect(sayDay(english, '2026-11-02', 'month')).toBe('November 2026')
})

test('a moment is the day it is where people are', () => {
  const lateOnMonday = Date.UTC(2026, 10, 2, 23, 30)
  expect(sayDay(english, lateOnMonday, 'day', 'Europe/Oslo')).toBe('3\u00a0November')
  expect(sayDay(english, lateOnMonday, 'day', 'America/New_York')).toBe('2\u00a0November')
})
