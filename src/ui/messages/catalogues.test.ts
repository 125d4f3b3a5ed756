import { describe, expect, test } from 'vitest'
import { en } from './en/index.ts'
import { overWords, placeholders } from './over-words.ts'
import { pseudo, pseudoRightToLeft } from './pseudo.ts'
import { createTranslator, english, type MessageKey, type Values } from './translator.ts'

/** Every catalogue of the product. A language added here is held to the same keys and placeholders. */
const catalogues: Record<string, Record<string, string>> = { en }

const keys = Object.keys(en) as MessageKey[]
const valuesFor = (message: string, n: number): Values =>
  Object.fromEntries(placeholders(message).map(name => [name, n]))

describe('catalogues', () => {
  test.each(Object.entries(catalogues))(
    '%s has every key and no other, with the same placeholders',
    (_, catalogue) => {
      expect(Object.keys(catalogue).sort()).toEqual([...keys].sort())
      for (const key of keys)
        expect(placeholders(catalogue[key] as string), key).toEqual(placeholders(en[key]))
    },
  )

  test.each(Object.entries(catalogues))('%s can be said for none, one and many', (locale, catalogue) => {
    const t = createTranslator(locale, catalogue as never)
    for (const key of keys)
      for (const n of [0, 1, 2, 5, 1200]) expect(t(key, valuesFor(en[key], n)), key).not.toContain('{')
  })

  test('a key stands in one part of the product only, named after it', () => {
    for (const key of keys) expect(key).toMatch(/^[a-z-]+\.[a-zA-Z0-9.-]+$/)
  })

  test('nobody is shouted at, and nothing is said with an ellipsis', () => {
    for (const [key, text] of Object.entries(en)) expect(text, key).not.toMatch(/!|\.\.\.|…/)
  })

  test('apostrophes are curly: a straight one would end a placeholder', () => {
    for (const [key, text] of Object.entries(en)) expect(text, key).not.toContain("'")
  })
})

describe('languages nobody speaks', () => {
  test('the long one is marked, accented, and longer by four tenths', () => {
    const said = pseudo('frame.urgent')
    expect(said).toMatch(/^⟦.*⟧$/)
    expect(said.length).toBeGreaterThanOrEqual(english('frame.urgent').length * 1.4)
  })

  test('plurals and placeholders work in both', () => {
    for (const key of keys) {
      const values = valuesFor(en[key], 3)
      expect(pseudo(key, values)).not.toContain('{')
      expect(pseudoRightToLeft(key, values)).not.toContain('{')
    }
  })

  test('what is put in stays readable, and one runs from right to left', () => {
    expect(pseudoRightToLeft('find.mended', { typed: 'greif', read: 'grief' })).toContain('greif')
    expect(pseudoRightToLeft.dir).toBe('rtl')
  })

  test('only the words of a message change', () => {
    expect(overWords('a {n, plural, one {b} other {c {d}}} e', text => text.toUpperCase())).toBe(
      'A {n, plural, one {B} other {C {d}}} E',
    )
  })
})
