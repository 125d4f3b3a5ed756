/** What holds for every catalogue that is not English. A language is added by one line in `languages`. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { nb } from './nb/index.ts'
import { overWords, placeholders } from './over-words.ts'
import { type Catalogue, createTranslator, type MessageKey, type Values } from './translator.ts'

const languages: [locale: string, catalogue: Catalogue][] = [
  ['nb', nb],
  ['de', de],
]

const keys = Object.keys(en) as MessageKey[]
const valuesFor = (message: string, n: number): Values =>
  Object.fromEntries(placeholders(message).map(name => [name, n]))

/** Each language decides between twelve and twenty-four hours, with what `sayTime` hands it. */
const CLOCK_KEY = 'gatherings.clock'
const CLOCK = ['bare', 'half', 'hour12', 'hour24', 'minute', 'place', 'special', 'whole']

/** The words of a message, without its placeholders. */
function wordsOf(message: string): string {
  let words = ''
  overWords(message, text => {
    words += text
    return text
  })
  return words
}

const PLURAL = 6
interface Element {
  type: number
  value?: string
  options?: Record<string, { value: Element[] }>
}

/** Every place in a message where something is counted, and the forms it has there. */
function countsIn(message: string, locale: string): { counted: string; ways: string[] }[] {
  const inside = (elements: readonly Element[]): { counted: string; ways: string[] }[] =>
    elements.flatMap(({ type, value = '', options = {} }) => [
      ...(type === PLURAL ? [{ counted: value, ways: Object.keys(options) }] : []),
      ...Object.values(options).flatMap(option => inside(option.value)),
    ])
  return inside(new IntlMessageFormat(message, locale).getAst() as Element[])
}

const hasLetters = (text: string): boolean => /\p{L}{3}/u.test(text)
/** Names and formats are the same everywhere, and so may be a short word or two; a sentence is not. */
const isSentence = (text: string): boolean => wordsOf(text).trim().split(/\s+/).length > 4

describe.each(languages)('the catalogue in %s', (locale, catalogue) => {
  const t = createTranslator(locale, catalogue)

  test('has every key of the English one, in the same order, and no other', () => {
    expect(Object.keys(catalogue)).toEqual(keys)
  })

  test('puts in what the English one puts in', () => {
    for (const key of keys)
      if (key === CLOCK_KEY) expect(CLOCK).toEqual(expect.arrayContaining(placeholders(catalogue[key])))
      else expect(placeholders(catalogue[key]), key).toEqual(placeholders(en[key]))
  })

  test('can be said for none, one, two, five and twenty-one', () => {
    for (const key of keys)
      for (const n of [0, 1, 2, 5, 21]) {
        const values =
          key === CLOCK_KEY ? Object.fromEntries(CLOCK.map(name => [name, n])) : valuesFor(en[key], n)
        const said = t(key, values)
        expect(said, key).not.toMatch(/[{}]/)
        if (key !== 'import.shrink') expect(said, key).toBe(said.trim())
        expect(said, key).not.toMatch(/ {2}|undefined/)
      }
  })

  test('counts with every form that the language has, wherever the English counts', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const key of keys) {
      const counts = countsIn(catalogue[key], locale)
      const counted = (all: typeof counts) => new Set(all.map(count => count.counted))
      expect(counted(counts), key).toEqual(counted(countsIn(en[key], 'en')))
      for (const { ways } of counts)
        for (const form of forms)
          expect(ways.includes(form) || ways.includes('=1'), `${key}: ${form}`).toBe(true)
    }
  })

  test('says nothing in English but names and formats', () => {
    const same = keys.filter(key => catalogue[key] === en[key] && hasLetters(wordsOf(en[key])))
    expect(same.filter(key => isSentence(en[key]))).toEqual([])
    expect(same.length / keys.length).toBeLessThan(0.03)
  })

  test('keeps together what the English keeps together on one line', () => {
    for (const key of keys)
      if (key !== CLOCK_KEY && en[key].includes('\u00a0')) expect(catalogue[key], key).toContain('\u00a0')
  })

  test('ends a sentence where the English ends one', () => {
    const ending = (text: string) => /[.?:]$/.exec(text.trim())?.[0] ?? ''
    for (const key of keys)
      if (ending(en[key]) === '.') expect('.?', key).toContain(ending(catalogue[key]) || 'nothing')
  })

  test('shouts at nobody, trails off nowhere, and has no straight quotes', () => {
    for (const key of keys) expect(catalogue[key], key).not.toMatch(/!|\.\.\.|…|['"]/)
  })
})
