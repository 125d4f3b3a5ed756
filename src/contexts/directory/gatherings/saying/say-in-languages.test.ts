/** Times and dates as Sofia reads them in German and Karin and Tomás in Norwegian. No-break spaces are shown as `~`. */
import { describe, expect, test } from 'vitest'
import type { Translator } from '#ui/messages/translator.ts'
import { german, norwegian } from '#ui/messages/translators.ts'
import { sayDay } from '#ui/say-day.ts'
import { nextOccurrence, occurrences } from '../dates/occurrences.ts'
import type { Pattern, Schedule, Weekday } from '../schedule.ts'
import { sayChange, sayOccurrence } from './say-occurrence.ts'
import { saySchedule } from './say-schedule.ts'

const on = (pattern: Pattern, more: Partial<Schedule> = {}): Schedule => ({
  pattern,
  start: '19:00',
  minutes: 120,
  zone: 'Europe/Oslo',
  seasons: [],
  pauses: [],
  exceptions: [],
  ...more,
})
const weekly = (every: number, ...days: Weekday[]): Pattern =>
  every === 1 ? { kind: 'weekly', every, days } : { kind: 'weekly', every, days, from: '2026-02-02' }
const seen = (text: string) => text.replaceAll('\u00a0', '~')
const today = '2026-11-12'
const bothSay = (schedule: Schedule, form: 'short' | 'full' = 'short') =>
  [norwegian, german].map(t => seen(saySchedule(schedule, t, { today, form })))

const half = { start: '19:30', minutes: 90 }
const terms: Partial<Schedule> = {
  seasonName: 'school-terms',
  seasons: [
    { from: '2027-01-05', to: '2027-03-27' },
    { from: '2027-04-12', to: '2027-07-16' },
  ],
  pauses: [{ from: '2027-02-15', to: '2027-02-19' }],
  exceptions: [{ date: '2027-05-03', change: 'cancelled' }],
}

describe('how often, said', () => {
  test.each<[Schedule, string, string]>([
    [on(weekly(1, 'tu')), 'Tirsdager kl.~19–21', 'Dienstags, 19–21~Uhr'],
    [on(weekly(2, 'tu')), 'Annenhver tirsdag kl.~19–21', 'Jeden zweiten Dienstag, 19–21~Uhr'],
    [on(weekly(3, 'we'), half), 'Hver tredje onsdag kl.~19.30–21.00', 'Jeden dritten Mittwoch, 19:30–21~Uhr'],
    [on(weekly(6, 'fr')), 'Fredag hver 6. uke kl.~19–21', 'Alle 6 Wochen am Freitag, 19–21~Uhr'],
    [
      on(weekly(1, 'mo', 'we', 'fr'), { start: '10:30', minutes: 90 }),
      'Mandager, onsdager og fredager kl.~10.30–12.00',
      'Montags, mittwochs und freitags, 10:30–12~Uhr',
    ],
    [on(weekly(1, 'mo', 'tu', 'we', 'th', 'fr', 'sa', 'su')), 'Hver dag kl.~19–21', 'Jeden Tag, 19–21~Uhr'],
    [
      on(weekly(1, 'mo', 'tu', 'we', 'th', 'fr'), { start: '09:00', minutes: null }),
      'Mandag til fredag kl.~9',
      'Montag bis Freitag, 9~Uhr',
    ],
    [
      on({ kind: 'monthly', every: 1, weeks: [1, 3], days: ['th'] }),
      'Første og tredje torsdag i måneden kl.~19–21',
      'Jeden ersten und dritten Donnerstag im Monat, 19–21~Uhr',
    ],
    [
      on({ kind: 'monthly', every: 2, weeks: [-1], days: ['mo'], from: '2026-01-26' }, half),
      'Siste mandag annenhver måned kl.~19.30–21.00',
      'Alle zwei Monate am letzten Montag, 19:30–21~Uhr',
    ],
    [
      on({ kind: 'dates', dates: ['2027-03-12', '2027-04-09', '2027-05-14'] }),
      '12.~mars, 9.~april og 14.~mai 2027 kl.~19–21',
      '12.~März, 9.~April und 14.~Mai 2027, 19–21~Uhr',
    ],
    [on({ kind: 'by-appointment' }, { start: null }), 'Etter avtale', 'Nach Absprache'],
    [on({ kind: 'always-open' }, { start: null }), 'Alltid åpent', 'Immer offen'],
  ])('%#', (schedule, inNorwegian, inGerman) => {
    expect(bothSay(schedule)).toEqual([inNorwegian, inGerman])
  })

  test('an evening that ends at midnight, and one from another clock', () => {
    const late = on(weekly(1, 'fr'), { start: '21:00', minutes: 180 })
    expect(bothSay(late)).toEqual(['Fredager kl.~21.00–00.00', 'Freitags, 21–24~Uhr'])
    const far = [norwegian, german].map(t =>
      seen(saySchedule(on(weekly(1, 'tu')), t, { today, zone: 'America/New_York' })),
    )
    expect(far).toEqual(['Tirsdager kl.~19–21, New~York-tid', 'Dienstags, 19–21~Uhr, Ortszeit New~York'])
  })

  test('terms, breaks and dates off, in full', () => {
    expect(bothSay(on(weekly(1, 'mo'), terms), 'full')).toEqual([
      'Mandager kl.~19–21; i skoleterminene: 5.~januar til 27.~mars 2027 og 12.~april til 16.~juli 2027; ingen møter 15. til 19.~februar 2027; ikke 3.~mai 2027',
      'Montags, 19–21~Uhr; in der Schulzeit: 5.~Januar bis 27.~März 2027 und 12.~April bis 16.~Juli 2027; kein Treffen vom 15. bis 19.~Februar 2027; nicht am 3.~Mai 2027',
    ])
  })
})

describe('a date, said', () => {
  const tuesdays = on(weekly(1, 'tu'))
  const said = (t: Translator, now: string, form?: 'day' | 'full') =>
    seen(
      sayOccurrence(nextOccurrence(tuesdays, Date.parse(now))!, t, {
        now: Date.parse(now),
        ...(form ? { form } : {}),
      }),
    )

  test('Karin sees at a glance when it is', () => {
    expect(said(norwegian, '2026-11-12T12:00Z')).toBe('Tir. 17.~nov.')
    expect(said(norwegian, '2026-11-17T12:00Z')).toBe('I kveld kl.~19')
    expect(said(norwegian, '2026-11-17T18:05Z')).toBe('I gang nå, til kl.~21')
    expect(said(norwegian, '2026-11-12T12:00Z', 'full')).toBe('Tirsdag 17.~november 2026 kl.~19–21')
  })

  test('Sofia too', () => {
    expect(said(german, '2026-11-12T12:00Z')).toBe('Di., 17.~Nov.')
    expect(said(german, '2026-11-17T12:00Z')).toBe('Heute Abend, 19~Uhr')
    expect(said(german, '2026-11-17T18:05Z')).toBe('Jetzt gerade, bis 21~Uhr')
    expect(said(german, '2026-11-12T12:00Z', 'full')).toBe('Dienstag, 17.~November 2026, 19–21~Uhr')
  })

  test('Tomás reads what is other than usual', () => {
    const exceptions = [
      { date: '2026-11-17', change: 'moved' as const, to: { date: '2026-11-18', where: 'Rom 2' } },
      { date: '2026-11-24', change: 'cancelled' as const },
    ]
    const changes = occurrences(
      { ...tuesdays, exceptions },
      { from: Date.parse('2026-11-12T12:00Z'), count: 2 },
    )
    expect(changes.map(date => seen(sayChange(date, norwegian) ?? ''))).toEqual([
      'Flyttet fra tir. 17.~nov. Møtes et annet sted denne gangen: Rom 2',
      'Avlyst',
    ])
  })

  test('a day and its month stay together in every language', () => {
    expect(seen(sayDay(norwegian, '2026-11-02', 'weekday'))).toBe('mandag 2.~november~2026')
    expect(seen(sayDay(german, '2026-11-02', 'weekday'))).toBe('Montag, 2.~November~2026')
    expect(seen(sayDay(german, '2026-11-02'))).toBe('2.~November~2026')
  })
})
