import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'
import { privateFolder } from './postgres/private-folder.ts'
import { StartRefused } from './postgres/start-refused.ts'

const above = mkdtempSync(join(tmpdir(), 'waymeet-folder-'))
afterAll(() => rmSync(above, { recursive: true }))

describe('a folder to work in', () => {
  test('is made with all that lies above it, and may be there already', () => {
    const folder = join(above, 'one', 'two', 'three')
    makeFolder(folder, 0o700)
    makeFolder(folder)
    expect(statSync(folder).isDirectory()).toBe(true)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  test('is not made where a file stands in the way', () => {
    writeFileSync(join(above, 'file'), '')
    expect(() => makeFolder(join(above, 'file', 'folder'))).toThrow(/ENOTDIR|EEXIST/)
  })

  test.skipIf(process.platform !== 'linux')('fails at once where the system takes no folders', () => {
    const began = performance.now()
    expect(() => makeFolder('/proc/x/database')).toThrow(/ENOENT|EACCES/)
    expect(() => privateFolder('/proc/x/database', null)).toThrow(StartRefused)
    expect(() => privateFolder('/proc/x/database', null)).toThrow(/\/proc\/x\/database .*set DATA_DIR/)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
