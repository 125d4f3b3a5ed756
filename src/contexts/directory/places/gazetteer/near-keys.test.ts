import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slips } from '../finding/slips.ts'
import { readColumns, writeColumns } from './columns-file.ts'
import { type KeyTable, openKeys, packKeys } from './key-table.ts'
import { nearKeys } from './near-keys.ts'

function tableOf(keys: readonly string[]): KeyTable {
  const path = join(tmpdir(), `waymeet-keys-${process.pid}.bin`)
  writeColumns(path, {}, packKeys('k', new Map(keys.map((key, i) => [key, [i]]))))
  return openKeys('k', readColumns(path))
}

/** Few letters, so that words come near to each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 9 })
const words = fc.uniqueArray(word, { maxLength: 60 })

test('names within so many slips are found, all of them and no others', () => {
  fc.assert(
    fc.property(words, word, fc.integer({ min: 0, max: 2 }), (keys, typed, most) => {
      const table = tableOf(keys)
      const found = nearKeys(table, typed, most).map(
        ({ position, edits }) => `${table.keyAt(position)}:${edits}`,
      )
      const expected = keys.filter(key => slips(key, typed) <= most).map(key => `${key}:${slips(key, typed)}`)
      expect(found.sort()).toEqual(expected.sort())
    }),
    { numRuns: 300 },
  )
})

test('a key is found by itself and by every beginning of it', () => {
  const anyWord = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter(key => !/[\ud800-\udfff]/.test(key))
  fc.assert(
    fc.property(fc.uniqueArray(anyWord, { maxLength: 40 }), anyWord, (keys, sought) => {
      const table = tableOf(keys)
      expect([...table.rows(sought)]).toEqual(keys.includes(sought) ? [keys.indexOf(sought)] : [])
      const [from, to] = table.range(sought)
      const begun = Array.from({ length: to - from }, (_, i) => table.keyAt(from + i))
      expect(begun.sort()).toEqual(keys.filter(key => key.startsWith(sought)).sort())
    }),
    { numRuns: 200 },
  )
})

test('slips are counted as people make them', () => {
  expect(slips('worksop', 'worksopp')).toBe(1)
  expect(slips('sheffield', 'sheffeild')).toBe(1)
  expect(slips('leeds', 'leeds')).toBe(0)
  expect(slips('', 'abc')).toBe(3)
})
