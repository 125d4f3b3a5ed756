/** The book of labels is kept as rows of numbers; what it finds is what a plain walk through all labels would find. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Topic } from '../topic.ts'
import { LabelBook } from './label-book.ts'
import { essential, LabelWords, withoutStress } from './label-words.ts'
import { RowLists } from './row-lists.ts'
import { inAnyOrder, RowTable } from './row-table.ts'
import { typedWords } from './typed-words.ts'

const WORDS =
  'breast cancer Krebs ME drinking drink so my of sorg søvn Angst can’t anti-depressant M.S. panic'.split(' ')
const label = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map(words => words.join(' '))
const topics = fc
  .array(fc.uniqueArray(label, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  .map(lists => lists.map((everyday, n) => topicOf(`topic-${n}`, everyday)))

const topicOf = (slug: string, everyday: string[]): Topic => ({
  ...{ slug, field: 'mind', broader: [], related: [] },
  labels: { en: { preferred: slug, everyday, professional: [], hidden: [], relatives: [] } },
})

const labelsOf = (all: readonly Topic[]) =>
  all.flatMap(({ slug, labels }) => labels.en!.everyday.map(label => ({ slug, label })))
const stems = (text: string) =>
  essential(typedWords(text))
    .map(word => word.stem)
    .join(' ')
const bag = (text: string) =>
  withoutStress(essential(typedWords(text)))
    .map(word => word.root)
    .sort()
    .join(' ')

test('Harold finds all labels of his words as they stand, and no others while there are any', () => {
  fc.assert(
    fc.property(topics, label, (all, typed) => {
      const exact = labelsOf(all).filter(each => stems(each.label) === stems(typed))
      const found = new LabelBook(all).find(typedWords(typed)).map(({ slug, label }) => ({ slug, label }))
      if (exact.length)
        expect(found.filter(each => each.label !== each.slug)).toEqual(expect.arrayContaining(exact))
      for (const each of found) expect(bag(each.label)).toBe(bag(typed))
      if (exact.length) for (const each of found) expect(stems(each.label)).toBe(stems(typed))
    }),
  )
})

test('the words of a label are those of the same text when somebody types it', () => {
  const text = fc.oneof(
    label,
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  fc.assert(
    fc.property(text, written => {
      const words = new LabelWords()
      const places: number[] = []
      words.read(written, places)
      const { all, root } = { all: places.map(place => words.at(place)), root: words.root }
      expect(all.map(({ stemAt: _, rootAt: __, ...forms }) => forms)).toEqual(
        typedWords(written).map(({ at: _, end: __, ...forms }) => forms),
      )
      for (const word of all) expect(root.get(word.root)).toBe(word.rootAt)
    }),
  )
})

test('the topics and languages of a word are those of the labels it stands in', () => {
  fc.assert(
    fc.property(topics, all => {
      const book = new LabelBook(all)
      for (const word of book.words.keys()) {
        const holds = (text: string) => typedWords(text).some(each => each.stem === word)
        const slugs = all.filter(({ slug, labels }) => [slug, ...labels.en!.everyday].some(holds))
        // A label written out in letters that every keyboard has holds words of its own.
        if (/^s(oe|ø)vn$/.test(word)) continue
        expect([...book.slugsOf(word)].sort()).toEqual(slugs.map(topic => topic.slug).sort())
        expect([book.isOf(word, 'en'), book.isOf(word, 'nb')]).toEqual([true, false])
      }
    }),
  )
})

test('rows come back by what they say, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 4 }), { maxLength: 60 }), rows => {
      const table = new RowTable(rows.length)
      rows.forEach((numbers, row) => {
        table.add(inAnyOrder(numbers), row)
      })
      const lists = new RowLists(10, rows.length, row => rows[row]!)
      rows.forEach((numbers, row) => {
        const found = table.rows(inAnyOrder(numbers.toReversed()))
        expect(found).toContain(row)
        expect(found).toEqual(found.toSorted((a, b) => a - b))
      })
      for (let n = 0; n < 10; n++)
        expect([...lists.with(n)]).toEqual(rows.flatMap((numbers, row) => (numbers.includes(n) ? [row] : [])))
    }),
  )
})
