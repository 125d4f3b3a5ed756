/** What a reader of German is promised beyond what holds for every catalogue. */
import { describe, expect, test } from 'vitest'
import { en } from '../en/index.ts'
import { overWords, placeholders } from '../over-words.ts'
import { createTranslator, type MessageKey, type Values } from '../translator.ts'
import { de } from './index.ts'

const t = createTranslator('de', de)
const keys = Object.keys(en) as MessageKey[]
const shown = (text: string) => text.replaceAll('\u00a0', '~')

/** In German the clock counts to twenty-four, so it takes another of the values it is given. */
const CLOCK: MessageKey = 'gatherings.clock'
const clockGets = ['bare', 'half', 'hour12', 'hour24', 'minute', 'place', 'special', 'whole']

/** Names, and words that German has taken over. */
const SAME_IN_BOTH: string[] = [
  'placed.code',
  'common.product',
  'about.ofl',
  'gatherings.calendar-online',
  'group.is-in',
  'group.is-online',
  'kind.whole.professionally-led',
  'import.format.ndjson',
  'narrow.how.online',
]

/** All words of a message with its choices one after another, without placeholders. */
function wordsOf(message: string): string {
  const words: string[] = []
  overWords(message, text => {
    words.push(text)
    return text
  })
  return words.join(' ')
}

describe('the German catalogue', () => {
  test('has every key and no other', () => {
    expect(Object.keys(de).sort()).toEqual([...keys].sort())
  })

  test('puts in what the English puts in', () => {
    for (const key of keys)
      if (key !== CLOCK) expect(placeholders(de[key]), key).toEqual(placeholders(en[key]))
    expect(clockGets).toEqual(expect.arrayContaining(placeholders(de[CLOCK])))
  })

  test('can be said for none, one, two, five and twenty-one', () => {
    for (const key of keys)
      for (const n of [0, 1, 2, 5, 21]) {
        const names = key === CLOCK ? clockGets : placeholders(en[key])
        const values: Values = Object.fromEntries(names.map(name => [name, n]))
        expect(t(key, values), key).toMatch(/^[^{}#]+$/)
      }
  })

  test('leaves nothing in English', () => {
    const same = keys.filter(key => de[key] === en[key] && /\p{L}/u.test(wordsOf(en[key])))
    // A city may well have one name in both.
    expect(same.filter(key => !SAME_IN_BOTH.includes(key) && !key.startsWith('zone.'))).toEqual([])
    const ofEnglishOnly = /\b(the|and|you|your|group|groups|with|this|from|that|not|of|to|for)\b/i
    for (const key of keys) expect(wordsOf(de[key]), key).not.toMatch(ofEnglishOnly)
  })
})

describe('how the German speaks', () => {
  const every = keys.map(key => [key, wordsOf(de[key])] as const)

  test('it says Sie, never du', () => {
    for (const [key, said] of every)
      expect(said, key).not.toMatch(/\b(du|dich|dir|dein|deine[mnrs]?|euch|eure?[mnrs]?)\b/i)
  })

  test('it names people without stars, gaps and doublings', () => {
    for (const [key, said] of every) {
      expect(said, key).not.toMatch(/\p{L}[*_:/]\p{L}*in(nen)?\b|\p{Ll}Innen\b/u)
      expect(said, key).not.toMatch(/innen und \p{Lu}/u)
    }
  })

  test('it avoids the words that make people smaller, and judging groups', () => {
    const avoided =
      /\b(Nutzer|Benutzer|Klient|Patient|Opfer|Betroffene|Leidende|leidet|leiden|Expert|Teilnehmer|Behandlung|Therapie|Intervention|Überweisung|überweis|geeignet|zugelassen|zertifiziert|verifiziert|anmelde|Anwesenheit|Leiter|Admin|Fälle|Selbstmord|Behinderte)/i
    for (const [key, said] of every) expect(said, key).not.toMatch(avoided)
  })

  test('it sets marks as German does, and shouts at nobody', () => {
    for (const [key, text] of Object.entries(de)) {
      expect(text, key).not.toMatch(/[!"'”‚‘’«»…]|\.\.\.| - /)
      expect([...text.matchAll(/„/g)].length, key).toBe([...text.matchAll(/“/g)].length)
    }
  })

  test('what stands on buttons and in the menu is short enough for a narrow phone', () => {
    const short = keys.filter(key =>
      /^frame\.(find|topics|start|professionals|shortlist|menu|leave|urgent)$/.test(key),
    )
    expect(short.length).toBe(8)
    for (const key of short) expect(de[key].length, key).toBeLessThan(17)
    // Beside the name of the product, at 360 pixels.
    expect(de['frame.urgent'].length).toBeLessThan(13)
    for (const [key, said] of every) expect(said, key).not.toMatch(/\p{L}{25}/u)
  })
})

describe('pieces that are put together', () => {
  test('Amira reads how many groups there are near Worksop', () => {
    const said = { what: 'Trauer', place: 'Worksop' }
    expect(t('find.heading-for-near', { ...said, n: 8, Count: 'Acht' })).toBe(
      'Acht Gruppen zum Thema Trauer in der Nähe von Worksop',
    )
    expect(t('find.heading-for', { ...said, n: 1, Count: 'Eine' })).toBe('Eine Gruppe zum Thema Trauer')
  })

  test('Harold reads where a press leads, with what it would bring', () => {
    expect(`${t('find.wider-link', { distance: '5 km' })} ${t('find.more', { n: 1, count: 'eine' })}`).toBe(
      'Im Umkreis von 5 km suchen und eine weitere finden.',
    )
    expect(
      `${t('find.topic-link', { topic: 'Angst' })}, ${t('find.topic-rest', { n: 1, count: 'eine' })}`,
    ).toBe('Zum Thema Angst, einem Nachbarthema mit einer Gruppe.')
  })

  test('Joan reads on which days they meet', () => {
    expect(t('gatherings.weekly', { every: 2, days: 'Dienstag' })).toBe('Jeden zweiten Dienstag')
    expect(t('gatherings.weekly', { every: 5, days: 'Dienstag' })).toBe('Alle 5 Wochen am Dienstag')
    const weeks = `${t('gatherings.week.1')} und ${t('gatherings.week.3')}`
    expect(t('gatherings.monthly', { every: 1, weeks, days: 'Donnerstag' })).toBe(
      'Jeden ersten und dritten Donnerstag im Monat',
    )
    expect(t('gatherings.monthly', { every: 2, weeks: t('gatherings.week.last'), days: 'Freitag' })).toBe(
      'Alle zwei Monate am letzten Freitag',
    )
  })

  test('Daniel reads the hours with one „Uhr“ behind them', () => {
    const at = (hour24: string, minute: string, place: 'from' | 'to') =>
      t(CLOCK, { hour24, minute, place, special: 'no' })
    const times = t('gatherings.times', { from: at('19', '00', 'from'), to: at('20', '30', 'to') })
    expect(shown(times)).toBe('19–20:30~Uhr')
    expect(shown(t('gatherings.day-short', { weekday: 'Di.', day: '17', month: 'Nov.' }))).toBe(
      'Di., 17.~Nov.',
    )
  })
})
