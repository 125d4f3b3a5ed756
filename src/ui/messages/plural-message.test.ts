import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { en } from './en/index.ts'
import { pluralMessage } from './plural-message.ts'

const withChoices = Object.values(en).filter(text => /\{[\w-]+,/.test(text))
const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{([\w-]+)[,}]/g)].map(match => match[1] as string)),
]
const isCounted = (text: string, name: string): boolean =>
  new RegExp(`\\{${name}, *(plural|number|selectordinal)`).test(text)
const number = fc.oneof(fc.nat(12), fc.nat(5_000_000))
const word = fc.oneof(fc.string(), fc.constantFrom('yes', 'no', 'online', '{n}', "it's"))

describe('messages that count and choose', () => {
  test('there are some to try', () => {
    expect(withChoices.length).toBeGreaterThan(40)
  })

  test.each(['en-GB', 'de', 'pl', 'ar'])('every message in %s says what the full formatter says', locale => {
    for (const text of withChoices) {
      const ours = pluralMessage(text, locale)
      const full = new IntlMessageFormat(text, locale)
      const values = fc.record(
        Object.fromEntries(namesIn(text).map(name => [name, isCounted(text, name) ? number : word])),
      )
      fc.assert(
        fc.property(values, given => {
          expect(ours(given)).toBe(full.format(given))
        }),
        { numRuns: 30 },
      )
    }
  })

  test('kinds that pages do not use go through the full formatter', () => {
    const text = 'The {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {month}'
    expect(pluralMessage(text, 'en')({ n: 22, month: 'May' })).toBe('The 22nd of May')
  })

  test('a missing number is a fault', () => {
    expect(() => pluralMessage('{n, plural, one {One} other {#}}', 'en')({})).toThrow('n')
  })
})
