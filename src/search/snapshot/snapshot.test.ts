/** An index that was put away and taken up again is the same index; anything else is refused whole. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeUpDocuments, madeUpWorld } from '../bench/made-up-documents.ts'
import { madeUpQuery, QUERY_CLASSES } from '../bench/made-up-queries.ts'
import { randomFrom } from '../bench/random.ts'
import { createIndex, loadIndex, type SearchIndex } from '../create-index.ts'
import type { Document } from '../document.ts'
import { wantsOf } from '../wants.ts'

const OPTIONS = { allOf: ['access'] }
const world = madeUpWorld(7, 4000)
const documents = [...madeUpDocuments(world, 4000, 7)].map(
  (one, i): Document => ({ ...one, key: i % 3 ? `gruppe-${i}-東` : i }),
)

/** As a file would give it back: other memory, and not where it lay before. */
const away = (index: SearchIndex) => index.save().map(piece => Uint8Array.from(piece))
const back = (pieces: readonly Uint8Array[]): SearchIndex => {
  const index = loadIndex(pieces, OPTIONS)
  if (typeof index === 'string') throw new Error(index)
  return index
}

const change = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 1200 }).map(put => ({ put })) },
  { weight: 2, arbitrary: fc.nat({ max: 1200 }).map(remove => ({ remove })) },
  { weight: 1, arbitrary: fc.nat({ max: 1200 }).map(moved => ({ moved })) },
  { weight: 1, arbitrary: fc.constantFrom('tidy' as const) },
)
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never

const carryOut = (index: SearchIndex, steps: readonly Change[]) => {
  for (const step of steps)
    if (step === 'tidy') index.tidy()
    else if ('put' in step) index.put({ ...documents[step.put + 1]!, key: documents[step.put]!.key })
    else if ('remove' in step) index.remove(documents[step.remove]!.key)
    else index.setNextAt(documents[step.moved]!.key, 0, step.moved * 3_600_000)
}

const answersAlike = (one: SearchIndex, other: SearchIndex, seed: number) => {
  const random = randomFrom(seed)
  expect(other.size).toBe(one.size)
  for (const kind of QUERY_CLASSES) {
    const query = madeUpQuery(kind, world, random)
    expect(other.search(query)).toEqual(one.search(query))
  }
}

describe('An index that is taken up again', () => {
  it('answers as the one that was put away, and both stay alike through all that follows', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 2500 }),
        fc.array(change, { maxLength: 40 }),
        fc.array(change, { maxLength: 40 }),
        fc.nat(),
        (size, before, after, seed) => {
          const index = createIndex(OPTIONS)
          for (const one of documents.slice(0, size)) index.put(one)
          carryOut(index, before)
          let other = back(away(index))
          answersAlike(index, other, seed)
          for (const one of [index, other]) carryOut(one, after)
          answersAlike(index, other, seed + 1)
          other = back(away(other))
          for (const one of [index, other]) {
            carryOut(one, before)
            one.tidy()
          }
          answersAlike(index, other, seed + 2)
        },
      ),
      { numRuns: 60 },
    )
    // As long as a busy machine needs; alone it takes a few seconds.
  }, 90_000)

  it('takes thousands of new documents beside the old ones', () => {
    const index = createIndex(OPTIONS)
    index.putMany(documents.slice(0, 1500))
    const other = back(away(index))
    for (const one of [index, other]) for (const document of documents.slice(1000)) one.put(document)
    answersAlike(index, other, 3)
    for (const { key } of documents) expect(other.has(key)).toBe(index.has(key))
  })

  it('may be saved while it goes on: a merge under way is begun again', () => {
    const index = createIndex(OPTIONS)
    for (const document of documents.slice(0, 3000)) index.put(document)
    for (let i = 0; i < 1500; i++) {
      index.remove(documents[i]!.key)
      if (i % 250 === 0) answersAlike(index, back(away(index)), i)
    }
  })
})

describe('What is refused', () => {
  const index = createIndex(OPTIONS)
  index.putMany(documents.slice(0, 300))
  const sound = away(index)

  it('a snapshot with any one bit changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat({ max: 7 }), (which, where, bit) => {
        const pieces = sound.map(piece => Uint8Array.from(piece))
        const piece = pieces[which % pieces.length]!
        if (piece.length === 0) return
        piece[where % piece.length] = piece[where % piece.length]! ^ (1 << bit)
        expect(loadIndex(pieces, OPTIONS)).toBe('damaged')
      }),
      { numRuns: 500 },
    )
  })

  it('a snapshot that is short, has pieces too many, or in another order', () => {
    expect(loadIndex([], OPTIONS)).toBe('damaged')
    for (let i = 0; i < sound.length; i++) {
      expect(loadIndex(sound.slice(0, i), OPTIONS)).toBe('damaged')
      const short = sound.map((piece, at) => (at === i ? piece.subarray(0, piece.length >> 1) : piece))
      if (sound[i]!.length) expect(loadIndex(short, OPTIONS)).toBe('damaged')
    }
    expect(loadIndex([...sound, new Uint8Array(3)], OPTIONS)).toBe('damaged')
    expect(loadIndex([...sound].reverse(), OPTIONS)).toBe('damaged')
  })

  it('anything else that came with its own checksums', async () => {
    const { PartsWriter } = await import('./parts.ts')
    expect(loadIndex(new PartsWriter().pieces('something else'), OPTIONS)).toBe('foreign')
    expect(loadIndex(new PartsWriter().pieces('search-index 2'), OPTIONS)).toBe('damaged')
  })

  it('and an empty index is none of these', () => {
    const empty = back(away(createIndex(OPTIONS)))
    expect(empty.search({ wants: wantsOf('tea') }).total).toBe(0)
    empty.put(documents[0]!)
    expect(empty.size).toBe(1)
  })
})
