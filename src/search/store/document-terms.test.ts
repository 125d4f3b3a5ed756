/** What a document is found by is the same whether its texts are read whole or line by line, word by word, from memory. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIELDS } from '../document.ts'
import { fold } from '../text/fold.ts'
import { indexWordsOf } from '../text/words.ts'
import { DocumentTerms } from './document-terms.ts'
import { Vocabulary } from './vocabulary.ts'

const piece = fc.oneof(
  fc.constantFrom(
    'self-help',
    "Karin's",
    'M.E.',
    'e.g.',
    'ΟΔΟΣ',
    'søvn',
    'of',
    'groups',
    'cafe\u0301',
    '\u0301',
    '-',
    '’s',
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '\n', '', '\t', '\u00a0')), { maxLength: 12 })
  .map(pieces => pieces.flat().join(''))

test('every word of every field is there, and no other', () => {
  const texts = fc.record({ name: text, topics: text, place: text, words: text })
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 5 }), fc.boolean(), (all, forgets) => {
      const vocabulary = new Vocabulary()
      const terms = new DocumentTerms(vocabulary)
      for (const text of all) {
        terms.read({ key: 1, text, topics: ['sleep'] })
        const found = terms.terms.map(term => [vocabulary.spell(term), terms.fieldsOf(term)])
        const meant = new Map([['#sleep', 1 << FIELDS.indexOf('topics')]])
        FIELDS.forEach((field, i) => {
          for (const word of indexWordsOf(text[field])) meant.set(word, (meant.get(word) ?? 0) | (1 << i))
        })
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(meant))
        expect(found.length).toBe(meant.size)
        if (forgets) terms.forget()
      }
    }),
  )
})

test('a text is folded alike whatever stands beside it', () => {
  fc.assert(
    fc.property(text, written => {
      expect(fold(`${written} ø`)).toBe(`${fold(written)} o`)
    }),
  )
})
