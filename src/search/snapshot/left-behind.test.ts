/** Whose document is removed is not in what is put away, neither by name nor by key: erased means erased. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndex, loadIndex, type SearchIndex } from '../create-index.ts'
import type { Document, Key } from '../document.ts'
import { wantsOf } from '../wants.ts'

/** Letters that stand in nothing else. */
const sign = (n: number): string =>
  `q${String.fromCharCode(97 + (n % 16), 97 + ((n >> 4) % 16), 97 + (n >> 8))}x`
const keyOf = (n: number): Key => `k${sign(n)}`
/** The same key with other words is the same group, changed. */
const aDocument = (n: number, words = n): Document => ({
  key: keyOf(n),
  text: { name: `Ingeborg W${sign(words)}`, words: 'tea and talk' },
  topics: [`t${sign(words)}`],
})
const withFacets = (n: number, words: number): Document => ({
  ...aDocument(n, words),
  facets: { place: [`f${sign(words)}`] },
  gatherings: [{ facets: { room: [`g${sign(words)}`] } }, { facets: { room: ['hall'] } }],
})

const bytesOf = (index: SearchIndex): Buffer => Buffer.concat(index.save())
const isIn = (bytes: Buffer, text: string): boolean =>
  bytes.includes(Buffer.from(text, 'latin1')) || bytes.includes(Buffer.from(text, 'utf16le'))
const again = (index: SearchIndex): SearchIndex => {
  const other = loadIndex(index.save().map(piece => Uint8Array.from(piece)))
  if (typeof other === 'string') throw new Error(other)
  return other
}
const finds = (index: SearchIndex, n: number): Key[] =>
  index.search({ wants: wantsOf(`w${sign(n)}`) }).hits.map(({ key }) => key)

describe('After Ingeborg’s group is erased', () => {
  const named = (key: string, name: string): Document => ({ key, text: { name } })

  it.each(['as it is', 'tidied', 'taken up again'])('her name is not put away, %s', how => {
    let index = createIndex()
    index.put(named('kept', 'Breathe Easy'))
    index.put(named('hers', 'Ingeborg Kumquatsen'))
    index = how === 'taken up again' ? again(index) : index
    index.remove('hers')
    if (how === 'tidied') index.tidy()
    for (const one of [index, again(index)]) {
      const bytes = bytesOf(one)
      for (const text of ['ingeborg', 'kumquat', 'hers']) expect(isIn(bytes, text)).toBe(false)
      for (const text of ['breathe', 'kept']) expect(isIn(bytes, text)).toBe(true)
      expect(one.search({ wants: wantsOf('Kumquatsem') }).total).toBe(0)
      expect(one.search({ wants: wantsOf('breathe') }).total).toBe(1)
    }
  })

  it('an index that was emptied keeps empty places, and no word', () => {
    const index = createIndex()
    index.putMany(Array.from({ length: 4000 }, (_, n) => aDocument(n)))
    const full = bytesOf(index).length
    for (let n = 0; n < 4000; n++) index.remove(keyOf(n))
    expect(isIn(bytesOf(index), 'ingeborg')).toBe(false)
    expect(bytesOf(index).length).toBeLessThan(full / 3)
    index.put(aDocument(5))
    expect(finds(index, 5)).toEqual([keyOf(5)])
  })

  it('words that come and go for years do not pile up from start to start', () => {
    let index = createIndex()
    index.putMany(Array.from({ length: 50 }, (_, n) => aDocument(n)))
    const first = bytesOf(index).length
    for (let n = 50; n < 4000; n++) {
      index.put(aDocument(n % 50, n))
      if (n % 200 === 0) index = again(index)
    }
    expect(bytesOf(index).length).toBeLessThan(first * 4)
  })
})

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ put: fc.nat({ max: 19 }), words: fc.nat({ max: 99 }) }) },
  { weight: 4, arbitrary: fc.record({ remove: fc.nat({ max: 19 }) }) },
  { weight: 1, arbitrary: fc.constantFrom('tidy' as const, 'again' as const) },
)

it('whatever came and went, the bytes hold what is there and nothing of what is gone', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), steps => {
      let index = createIndex()
      const there = new Map<number, number>()
      for (const each of steps) {
        if (each === 'tidy') index.tidy()
        else if (each === 'again') index = again(index)
        else if ('put' in each) {
          index.put(withFacets(each.put, 100 + each.words))
          there.set(each.put, 100 + each.words)
        } else {
          index.remove(keyOf(each.remove))
          there.delete(each.remove)
        }
      }
      const bytes = bytesOf(index)
      const words = new Set(there.values())
      for (let n = 0; n < 20; n++) expect(isIn(bytes, sign(n))).toBe(there.has(n))
      for (let n = 100; n < 200; n++) {
        for (const letter of 'wtfg') expect(isIn(bytes, letter + sign(n))).toBe(words.has(n))
        expect(index.knows(`w${sign(n)}`)).toBe(words.has(n))
        const theirs = [...there].filter(([, which]) => which === n).map(([key]) => keyOf(key))
        if (words.has(n)) expect(finds(index, n).sort()).toEqual(theirs.sort())
      }
    }),
    { numRuns: 40 },
  )
})
