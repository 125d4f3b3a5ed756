/** Norwegian Bokmål as Norwegians write it. What holds for every language is in `catalogue-parity.test.ts`. */
import { describe, expect, test } from 'vitest'
import { countInWords, sentenceStart } from '#ui/count-in-words.ts'
import { en } from '../en/index.ts'
import { createTranslator, type MessageKey } from '../translator.ts'
import { nb } from './index.ts'

const t = createTranslator('nb', nb)
const entries = Object.entries(nb) as [MessageKey, string][]

/** Names, formats and marks that are the same in both languages; and «ring». */
const SAME = [
  'common.product',
  'find.place-and-distance',
  'find.place-with-region',
  'find.km',
  'map.ring',
  'map.ring-mi',
  'map.ring-km',
  'urgent.front',
  'import.change',
  'import.said',
  'import.format.bmlt',
  'import.format.meeting-guide',
  'import.format.ndjson',
  'import.plan.changed',
  'find.under-a-km',
  'about.ofl',
  'about.reach-phone',
  'urgent.ring',
  'proposal.desk.title',
  'proposal.send',
  'sheet.for',
  'print.by.phone',
  'print.title-of',
]

/** Requirements 5.2 in Norwegian: people are not cases, groups are not treatment, and nobody is admitted. */
const AVOIDED =
  /\b(bruker\w*|klient\w*|pasient\w*|offer|ofre|lider|lidende|rammet|henvis\w*|ekspert\w*|behandl\w*|terap\w*|tiltak\w*|egnet|godkjen\w*|verifiser\w*|sertifiser\w*|innmeld\w*|påmeld\w*|oppmøte\w*|fremmøte\w*|frafall\w*|utskrive\w*|leder|ledere|lederen|eier\w*|admin\w*|tjenestemottaker\w*|saksbehandl\w*|brukere)\b/iu
/** Nouns of offices, where a verb is nearer. */
const OFFICIAL =
  /\b(i forbindelse med|med hensyn til|vedrørende|angående|benytt\w*|herunder|samt|foreta\w*|vennligst|De kan De|dersom)\b/iu

/** A city may well have one name in both. */
const isCity = (key: string): boolean => key.startsWith('zone.')

describe('Norwegian Bokmål', () => {
  test('says only names and formats as English does', () => {
    const same = entries.filter(([key, text]) => text === en[key] && !isCity(key)).map(([key]) => key)
    expect(same.sort()).toEqual([...SAME].sort())
  })

  test('has no English word left over', () => {
    for (const [key, text] of entries)
      if (!SAME.includes(key))
        expect(text.replace(/\{\w+(\}|, (plural|select|number)[^{]*)/g, ' '), key).not.toMatch(
          /\b(the|and|of|with|this|not|you|group|groups|page|phone|near|from|is|are|yet)\b/,
        )
  })

  test('says none of the avoided words, and speaks like no office', () => {
    for (const [key, text] of entries) {
      expect(text, key).not.toMatch(AVOIDED)
      expect(text, key).not.toMatch(OFFICIAL)
    }
  })

  test('speaks to one person as «du»', () => {
    for (const [key, text] of entries) expect(text, key).not.toMatch(/\b(Deres|Dem)\b/)
  })

  test('quotes «like this», every mark closed', () => {
    for (const [key, text] of entries) {
      expect(text, key).not.toMatch(/[“”„]/)
      expect(text.match(/«/g)?.length, key).toBe(text.match(/»/g)?.length)
    }
  })

  test('writes days small inside a line', () => {
    for (const [key, text] of entries)
      expect(text, key).not.toMatch(/[\p{L},] (Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Lørdag|Søndag)/u)
  })

  test('calls a gathering «møte», never «treff», and the shortlist «huskeliste»', () => {
    for (const [key, text] of entries)
      if (key !== 'about.facts-unconfirmed') expect(text, key).not.toMatch(/\btreff\w*\b/i)
    expect(t('frame.shortlist')).toBe('Huskeliste')
  })
})

describe('sentences put together', () => {
  const heading = (n: number, values: { what: string; place: string }) =>
    t('find.heading-for-near', { n, Count: sentenceStart(countInWords(n, t), t), ...values })

  test('Amira reads how many groups there are about grief near Bergen', () => {
    expect(heading(1, { what: 'sorg', place: 'Bergen' })).toBe('Én gruppe om sorg nær Bergen')
    expect(heading(8, { what: 'sorg', place: 'Bergen' })).toBe('Åtte grupper om sorg nær Bergen')
  })

  test('Harold is not told that people come in order to lose a child', () => {
    expect(t('find.widened-topic', { typed: 'dødfødt', topic: 'å miste et barn' })).toBe(
      'Ingen gruppe handler bare om «dødfødt», så disse handler om å miste et barn.',
    )
  })

  test('Joan reads a link and what comes after it as one sentence', () => {
    const more = t('find.more', { n: 2, count: countInWords(2, t) })
    expect(`${t('find.wider-link', { distance: t('find.km', { n: 15 }) })} ${more}`).toBe(
      'Let inntil 15 km unna og få to til.',
    )
    expect(`${t('find.start-link')} ${t('find.start-rest')}`).toBe(
      'Start en gruppe sammen med noen få andre. Her ser du hvordan grupper begynner.',
    )
  })

  test('Daniel reads the times of a day by twenty-four hours', () => {
    const clock = (hour: number, minute: string, special = 'no', whole = 'no') =>
      t('gatherings.clock', { special, hour24: String(hour), minute, whole })
    expect(t('gatherings.times', { from: clock(19, '00'), to: clock(20, '30') })).toBe('kl.\u00a019.00–20.30')
    expect(t('gatherings.at', { time: clock(19, '00', 'no', 'yes') })).toBe('kl.\u00a019')
    expect(t('gatherings.times', { from: clock(23, '00'), to: clock(0, '00', 'midnight') })).toBe(
      'kl.\u00a023.00–00.00',
    )
  })

  test('Sofia reads how often', () => {
    expect(t('gatherings.weekly', { every: 2, days: 'tirsdag' })).toBe('Annenhver tirsdag')
    expect(t('gatherings.weekly', { every: 5, days: 'tirsdag' })).toBe('tirsdag hver 5. uke')
    expect(t('gatherings.monthly', { every: 1, weeks: 'første og tredje', days: 'torsdag' })).toBe(
      'første og tredje torsdag i måneden',
    )
  })

  test('Karin is told what a professional can print, with the sheet and without', () => {
    const said = (sheet: string, link: string) => t('group.professional', { sheet, link })
    expect(said('no', '')).toContain('kan skrive ut denne siden, men kan ikke ta kontakt')
    expect(said('yes', t('group.sheet', { n: 3, count: '3' }))).toContain(
      'denne siden og arket med alle de 3 gruppene, men kan ikke',
    )
  })
})
