import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { german, norwegian } from '#ui/messages/translators.ts'
import { shippedUrgentHelp } from './shipped.ts'
import { readUrgentHelp } from './urgent-help.form.ts'
import { byNeed, chosenArea, dialled, isReviewLate, texted } from './urgent-help.ts'
import { inReadersWords } from './words-for-readers.ts'

const help = shippedUrgentHelp()
const area = (key: string) => chosenArea(help, key, null)!
const numbers = (key: string) => area(key).lines.flatMap(({ phone }) => phone ?? [])

describe('the urgent help that comes with the product', () => {
  test('covers ten countries, and Northern Ireland on its own', () => {
    expect(new Set(help.areas.map(({ country }) => country)).size).toBe(10)
    expect(help.areas.map(({ key }) => key)).toContain('gb-nir')
  })

  test('in Belfast Amira is given Lifeline and not NHS 111; in Leeds the other way round', () => {
    expect(numbers('gb-nir')).toContain('0808 808 8000')
    expect(numbers('gb-nir')).not.toContain('111')
    expect(numbers('gb')).toContain('111')
  })

  test('in every area there is a number for danger and somebody to talk to, day and night', () => {
    for (const { lines } of help.areas) {
      expect(lines[0]?.for).toBe('danger')
      expect(lines.some(line => line.for === 'talk' && line.hours === 'always')).toBe(true)
    }
  })

  test('is to be looked over again within a year of the last time', () => {
    expect(Date.parse(help.reviewAgainBy) - Date.parse(help.reviewedOn)).toBeLessThan(366 * 86_400_000)
    expect(isReviewLate(help, help.reviewAgainBy)).toBe(false)
    expect(isReviewLate(help, '2099-01-01')).toBe(true)
  })
})

describe('in the reader’s language', () => {
  test('Sofia in Oslo reads Norway’s numbers in German, Karin in Norwegian', () => {
    const [first] = area('no').lines
    expect(inReadersWords(area('no').name, german)).toBe('Norwegen')
    expect(inReadersWords(first!.name, norwegian)).toBe('Ambulanse (medisinsk nødtelefon)')
    expect(inReadersWords(first!.by, german)).toBe('Gesundheitsbehörden')
  })

  test('every text that differs is there in all three', () => {
    const texts = help.areas.flatMap(({ name, lines }) => [
      name,
      ...lines.flatMap(line => [line.name, line.hours, line.note, line.by]),
    ])
    for (const text of texts)
      if (text !== null && typeof text === 'object') expect(Object.keys(text)).toEqual(['en', 'nb', 'de'])
    const notes = help.areas.flatMap(({ lines }) => lines.flatMap(({ note }) => note ?? []))
    expect(notes.filter(note => typeof note === 'string')).toEqual([])
  })

  test('an operator who wrote in one language only is read in that one', () => {
    expect(inReadersWords('Ring', german)).toBe('Ring')
    expect(inReadersWords({ nb: 'Ring legen' }, german)).toBe('Ring legen')
  })
})

test('the area asked for comes first, then the one of this place, then the reader chooses', () => {
  expect(chosenArea(help, 'IE', 'gb')?.key).toBe('ie')
  expect(chosenArea(help, 'atlantis', 'gb')?.key).toBe('gb')
  expect(chosenArea(help, null, null)).toBeNull()
})

test('needs come in one order, and a phone can dial what is shown', () => {
  expect(byNeed(area('gb')).map(({ need }) => need)).toEqual([
    'danger',
    'health',
    'talk',
    'unsafe-at-home',
    'young',
  ])
  expect(dialled('1-800-799-7233')).toBe('tel:18007997233')
  expect(texted({ to: '85258', word: 'SHOUT' })).toBe('sms:85258?body=SHOUT')
})

describe("an operator's own file", () => {
  test('with faults is answered with every one of them, and where', () => {
    const read = readUrgentHelp(`
reviewedOn: 2026-13-45
reviewAgainBy: 2027-05-22
reviewedBy: null
areas:
  - { key: GB, country: GB, name: Here, lines: [{ for: danger, name: Police, phone: "<b>", hours: always, by: Police, web: "javascript:alert(1)" }] }
`)
    expect(read.ok).toBe(false)
    const faults = read.ok ? [] : read.faults.join('\n')
    expect(faults).toContain('reviewedOn')
    expect(faults).toContain('areas.0.key')
    expect(faults).toContain('areas.0.lines.0.phone')
    expect(faults).toContain('areas.0.lines.0.web')
  })

  test('never makes the reading fail, whatever is in it', () => {
    fc.assert(fc.property(fc.string(), text => typeof readUrgentHelp(text).ok === 'boolean'))
    expect(readUrgentHelp('a: [').ok).toBe(false)
  })
})
