import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readColumns, readHead, writeColumns } from './columns-file.ts'

const dir = mkdtempSync(join(tmpdir(), 'waymeet-columns-'))
const path = join(dir, 'small.bin')

test('what was written is read again, head and columns', () => {
  writeColumns(
    path,
    { stamp: 'one' },
    { byte: Uint8Array.of(1, 2, 3), wide: Int32Array.of(-7, 70_000), none: new Uint32Array() },
  )
  const file = readColumns<{ stamp: string }>(path)
  expect(file.head).toEqual({ stamp: 'one' })
  expect([...file.column('byte')]).toEqual([1, 2, 3])
  expect([...file.column('wide')]).toEqual([-7, 70_000])
  expect([...file.column('none')]).toEqual([])
  expect(() => file.column('other')).toThrow('no column other')
  expect(readHead(path)).toEqual({ stamp: 'one' })
})

test('nothing half written is left beside it', () => {
  writeColumns(path, { stamp: 'two' }, { byte: Uint8Array.of(9) })
  expect(readdirSync(dir)).toEqual(['small.bin'])
})

test('a missing, foreign or damaged file has no head', () => {
  expect(readHead(join(dir, 'missing.bin'))).toBeNull()
  const foreign = join(dir, 'foreign.bin')
  writeFileSync(foreign, 'GB\tS80\tWorksop')
  expect(readHead(foreign)).toBeNull()
  expect(() => readColumns(foreign)).toThrow('not a places file')
  const cut = join(dir, 'cut.bin')
  writeFileSync(cut, readFileSync(path).subarray(0, 20))
  expect(readHead(cut)).toBeNull()
})
