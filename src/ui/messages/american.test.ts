import { expect, test } from 'vitest'
import { sayRange } from '#contexts/directory/gatherings/saying/day-names.ts'
import { sayShortDay } from '#contexts/directory/gatherings/saying/say-hours.ts'
import { sayTimes } from '#contexts/directory/gatherings/saying/say-times.ts'
import { sayDay } from '../say-day.ts'
import { american, translatorOf } from './translators.ts'

test('in a directory at home in New York, Daniel reads days and times as he knows them', () => {
  const t = translatorOf('en', 'US')
  expect(sayDay(t, '2026-11-27', 'weekday-day').replace(/\u00a0/g, ' ')).toBe('Friday, November 27')
  const plain = (text: string) => text.replace(/\u00a0/g, ' ')
  expect(plain(sayShortDay('2026-11-25', '2026-11-22', t))).toBe('Wed, Nov 25')
  expect(plain(sayRange({ from: '2027-02-15', to: '2027-02-19' }, t))).toBe(
    'February 15 to February 19, 2027',
  )
  expect(sayTimes('18:30', 90, t).replace(/\u00a0/g, ' ')).toBe('6:30 to 8 pm')
  expect(sayTimes('10:45', 75, t).replace(/\u00a0/g, ' ')).toBe('10:45 am to noon')
})

test('elsewhere, and in other languages, nothing changes', () => {
  expect(translatorOf('en', 'GB')).not.toBe(american)
  expect(translatorOf('nb', 'US')).toBe(translatorOf('nb'))
})
