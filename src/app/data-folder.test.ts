import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { markNamed } from './data-folder.ts'
import { PlainFault } from './plain-fault.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymeet-marks-'))
afterAll(() => rmSync(folder, { recursive: true }))
const mark = markNamed('kept', 'Kept on purpose.')

test('a mark is there once it is set, in a folder that is made for it, until it is removed', () => {
  const config = readConfig({ DATA_DIR: join(folder, 'new', 'one') })
  expect(mark.isSet(config)).toBe(false)
  mark.set(config)
  expect(mark.isSet(config)).toBe(true)
  mark.remove(config)
  expect(mark.isSet(config)).toBe(false)
})

test('where the folder cannot be made, whoever starts Waymeet is told which setting to change', () => {
  writeFileSync(join(folder, 'file'), '')
  const config = readConfig({ DATA_DIR: join(folder, 'file', 'folder') })
  expect(() => mark.set(config)).toThrow(PlainFault)
  expect(() => mark.set(config)).toThrow(/file\/folder .*DATA_DIR/)
})
