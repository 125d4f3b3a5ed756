/** What Sofia and Karin write about when their groups meet, read; and what we say, read back to the same dates. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anySchedule } from '#support/any-schedule.ts'
import { english, type Translator } from '#ui/messages/translator.ts'
import { german, norwegian } from '#ui/messages/translators.ts'
import { normalSchedule } from '../normal-schedule.ts'
import { saySchedule } from '../saying/say-schedule.ts'
import type { Schedule } from '../schedule.ts'
import { readSchedule } from './read-schedule.ts'

const asked = { zone: 'Europe/Berlin', today: '2026-11-12' }
/** Read, and said in English, so that one can see what was taken. */
const taken = (text: string) => {
  const reading = readSchedule(text, asked)
  return reading.ok
    ? saySchedule(reading.schedule, english, { today: asked.today, form: 'full' }).replaceAll('\u00a0', ' ')
    : reading.why
}

describe('what Sofia writes in German', () => {
  it.each([
    ['jeden 1. und 3. Donnerstag 19-21 Uhr', 'First and third Thursday, 7 to 9 pm'],
    ['Jeden 1. Donnerstag im Monat um 18 Uhr', 'First Thursday, 6 pm'],
    ['jeden ersten Mittwoch im Monat, 19.30 Uhr', 'First Wednesday, 7.30 pm'],
    ['letzter Montag im Monat, 18:30–20 Uhr', 'Last Monday, 6.30 to 8 pm'],
    ['montags 9-11 Uhr', 'Mondays, 9 to 11 am'],
    ['dienstags und donnerstags von 17 bis 18.30 Uhr', 'Tuesdays and Thursdays, 5 to 6.30 pm'],
    ['Mo, Mi & Fr 10:00 - 12:00', 'Mondays, Wednesdays and Fridays, 10 am to noon'],
    ['Montag bis Freitag 9 Uhr', 'Monday to Friday, 9 am'],
    ['Donnerstagabends 7 Uhr abends', 'Thursdays, 7 pm'],
    ['wöchentlich am Dienstag, 20 Uhr', 'Tuesdays, 8 pm'],
    [
      'alle zwei Wochen dienstags, 19 Uhr, ab 17.11.2026',
      'Every second Tuesday, 7 pm, from 17 November 2026',
    ],
    ['14-tägig mittwochs 18 Uhr ab 18. November 2026', 'Every second Wednesday, 6 pm, from 18 November 2026'],
    ['Donerstag 19 Uhr', 'Thursdays, 7 pm'],
    ['mittwochs 18 Uhr, nicht in den Schulferien', 'Wednesdays, 6 pm; in school terms'],
    ['freitags 18 Uhr, nicht am 25. Dezember', 'Fridays, 6 pm; not 25 December 2026'],
    ['12. März 2027, 14 Uhr', '12 March 2027, 2 pm'],
    ['am 12.03.2027 um 14 Uhr', '12 March 2027, 2 pm'],
    ['nach Vereinbarung', 'By appointment'],
  ])('%s', (written, read) => expect(taken(written)).toBe(read))

  it.each([
    ['dienstags in geraden Wochen 19 Uhr', 'unclear'],
    ['am 1.3. und 5.4. 18 Uhr', 'unclear'],
    ['jeden Donnerstag', 'no-time'],
    ['19 Uhr', 'no-day'],
    ['32. März 2027, 19 Uhr', 'unclear'],
  ])('%s is not guessed at', (written, why) => expect(taken(written)).toBe(why))
})

describe('what Karin and Tomás write in Norwegian', () => {
  it.each([
    ['hver andre tirsdag kl 18', 'Every second Tuesday, 6 pm'],
    [
      'annenhver tirsdag kl. 18.30-20, fra 17. november 2026',
      'Every second Tuesday, 6.30 to 8 pm, from 17 November 2026',
    ],
    ['1. og 3. torsdag i måneden kl. 19–21', 'First and third Thursday, 7 to 9 pm'],
    ['siste mandag i måneden 18.00–20.00', 'Last Monday, 6 to 8 pm'],
    ['mandager kl. 9-11', 'Mondays, 9 to 11 am'],
    ['tirsdagskvelder kl 19', 'Tuesdays, 7 pm'],
    ['man, ons og fre 10.00-12.00', 'Mondays, Wednesdays and Fridays, 10 am to noon'],
    ['hverdager fra kl. 10 til 14', 'Monday to Friday, 10 am to 2 pm'],
    ['hver dag kl. 20', 'Every day, 8 pm'],
    ['onsdager kl. 18, ikke i skoleferiene', 'Wednesdays, 6 pm; in school terms'],
    ['fredager kl. 18, ikke 25. desember', 'Fridays, 6 pm; not 25 December 2026'],
    ['torsdager kl 18, ingen møter i juli 2027', 'Thursdays, 6 pm; no meeting 1 to 31 July 2027'],
    ['fyrste laurdag i månaden kl. 12', 'First Saturday, noon'],
    ['12. mars 2027 kl. 14', '12 March 2027, 2 pm'],
    ['etter avtale', 'By appointment'],
  ])('%s', (written, read) => expect(taken(written)).toBe(read))

  it.each([
    ['tirsdager i partallsuker kl. 19', 'unclear'],
    ['hver torsdag', 'no-time'],
  ])('%s is not guessed at', (written, why) => expect(taken(written)).toBe(why))
})

describe('what we say is read back to the same dates', () => {
  const tongues: [string, Translator][] = [
    ['English', english],
    ['Norwegian', norwegian],
    ['German', german],
  ]
  test.each(tongues)('in %s', (_, t) => {
    fc.assert(
      fc.property(
        anySchedule,
        fc.uniqueArray(fc.constantFrom('2026-12-25', '2027-05-03', '2027-08-31')),
        fc.boolean(),
        (schedule, cancelled, terms) => {
          const repeats = schedule.pattern.kind === 'weekly' || schedule.pattern.kind === 'monthly'
          const meant: Schedule = normalSchedule({
            ...schedule,
            ...(terms && repeats ? { seasonName: 'school-terms' as const } : {}),
            exceptions: repeats ? cancelled.map(date => ({ date, change: 'cancelled' as const })) : [],
            seasons: repeats ? schedule.seasons : [],
            pauses: repeats ? schedule.pauses.filter(({ from, to }) => from !== to) : [],
          })
          const words = saySchedule(meant, t, { today: '1970-01-01', form: 'full' })
          const reading = readSchedule(words, { zone: meant.zone, today: '2025-12-01' })
          expect(reading, words).toMatchObject({ ok: true })
          if (reading.ok) expect(reading.schedule, words).toEqual(meant)
        },
      ),
      { numRuns: 400 },
    )
  })
})

test('whatever stands in a sheet, in any mixture, the reader answers', () => {
  const word = fc.constantFrom(
    ...'jeden hver 1. 3. 19 Uhr kl. montags tirsdag im Monat i måneden bis til ab fra nicht ikke ferien – : , 31. februar 2027 1.1.2027'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), words => {
      expect(typeof readSchedule(words.join(' '), asked).ok).toBe('boolean')
    }),
  )
})
