import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { en } from './en/index.ts'
import { createTranslator, english } from './translator.ts'

describe('text in the reader’s language', () => {
  test('a message without a placeholder stands as it is', () => {
    expect(english('frame.urgent')).toBe('Urgent help')
  })

  test('one group, eight groups', () => {
    expect(english('find.heading-for', { n: 1, Count: 'One', what: 'grief' })).toBe('One group for grief')
    expect(english('find.heading-for', { n: 8, Count: 'Eight', what: 'grief' })).toBe(
      'Eight groups for grief',
    )
  })

  test('words put in are never read as a message themselves', () => {
    expect(english('find.mended', { typed: '{read}', read: "{n, plural, other {x}} '" })).toBe(
      "We read “{read}” as {n, plural, other {x}} '.",
    )
  })

  test('a value that is missing is a fault, not a hole in the sentence', () => {
    expect(() => english('find.mended', { typed: 'greif' })).toThrow('read')
  })

  test('the short way of filling in gives what the full parser gives', () => {
    const plain = fc.stringMatching(/^[a-z ,.’:]{0,12}$/)
    const part = fc.tuple(plain, fc.constantFrom('one', 'two', 'three'))
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1 }),
        plain,
        fc.string(),
        fc.nat(),
        (parts, end, word, number) => {
          const text = parts.map(([before, name]) => `${before}{${name}}`).join('') + end
          const t = createTranslator('en-GB', { ...en, 'common.product': text } as never)
          const values = { one: word, two: number, three: 'x' }
          expect(t('common.product', values)).toBe(
            String(new IntlMessageFormat(text, 'en-GB').format(values)),
          )
        },
      ),
    )
  })
})
