/** What is put away in the data folder: whole or not there, never in the way of a start. */
import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readConfig } from '#app/config.ts'
import { emptyDirectoryIndex, publicGroup } from '#contexts/directory/index.ts'
import { createLog } from '#platform/log.ts'
import { readPieces, writePieces } from '#platform/pieces-file.ts'
import { aGroup, noonOn12November } from '#support/a-group.ts'
import { forgetIndex, keepIndex, takeUpIndex } from './kept-index.ts'

const aFolder = () => {
  const config = readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), 'waymeet-kept-')) })
  const said: string[] = []
  const log = createLog({ write: line => said.push(line), clock: { now: () => noonOn12November } })
  return { config, said, log, file: join(config.dataDir, 'search-index') }
}
const madeBy = { madeBy: 'this build' }
const joan = '00000000-0000-7000-8000-00000000000a'
const aDirectory = () => {
  const held = emptyDirectoryIndex(madeBy)
  held.take(publicGroup(aGroup({ id: joan, name: 'Kumquat' })), 7, noonOn12November)
  let version = 1
  return { held, save: held.save, version: () => version, change: () => version++ }
}

it('is there again after the stop, for nobody else to read, and nothing lies beside it', async () => {
  const { config, log, file } = aFolder()
  await keepIndex(config, aDirectory(), log, null).close()
  const taken = await takeUpIndex(config, log, madeBy)
  expect(taken?.roster.markOf(joan)).toBe(7)
  expect(taken?.index.has(joan)).toBe(true)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(config.dataDir)).toEqual(['search-index'])
})

it('is written some time after changes have settled, not with each of them', async () => {
  const { config, log, file } = aFolder()
  const directory = aDirectory()
  const keeper = keepIndex(config, directory, log, null)
  await keeper.beat()
  expect(await readPieces(file)).toBeNull()
  await keeper.beat()
  const first = readFileSync(file)
  directory.held.forget(joan)
  directory.change()
  for (let beat = 0; beat < 10; beat++) await keeper.beat()
  expect(readFileSync(file)).toEqual(first)
  for (let beat = 0; beat < 2; beat++) await keeper.beat()
  expect((await takeUpIndex(config, log, madeBy))?.roster.size).toBe(0)
})

it('is not put in place when something changed while it was being written', async () => {
  const { config, log, file } = aFolder()
  const directory = aDirectory()
  const writing = keepIndex(config, directory, log, null).close()
  // It has begun.
  await Promise.resolve()
  await Promise.resolve()
  directory.change()
  await writing
  expect(await readPieces(file)).toBeNull()
  expect(readdirSync(config.dataDir)).toEqual([])
})

it('is left alone, and the log says why in one line, when it is harmed, cut off, foreign or something else', async () => {
  const { config, log, said, file } = aFolder()
  await keepIndex(config, aDirectory(), log, null).close()
  const whole = readFileSync(file)
  const refused = async (line: RegExp) => {
    said.length = 0
    expect(await takeUpIndex(config, log, madeBy)).toBeNull()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(line)
  }
  for (let at = 0; at < whole.length; at += 97) {
    const harmed = Buffer.from(whole)
    harmed[at] = harmed[at]! ^ 4
    writeFileSync(file, harmed)
    await refused(/"directory.snapshot-refused","code":"(damaged|of-another-version)"/)
  }
  for (const length of [0, 7, 100, whole.length - 1]) {
    writeFileSync(file, whole)
    truncateSync(file, length)
    await refused(/damaged/)
  }
  writeFileSync(file, 'Dear diary')
  await refused(/damaged/)
  writeFileSync(file, whole)
  said.length = 0
  expect(await takeUpIndex(config, log, { madeBy: 'another build' })).toBeNull()
  expect(said[0]).toMatch(/of-another-version/)
})

it('goes when the directory is emptied', async () => {
  const { config, log, file } = aFolder()
  await keepIndex(config, aDirectory(), log, null).close()
  await forgetIndex(config)
  expect(await readPieces(file)).toBeNull()
})

it('does not stop anything where the folder cannot be written', async () => {
  const { config, log, said } = aFolder()
  const nowhere = { ...config, dataDir: join(config.dataDir, 'file', 'below') }
  writeFileSync(join(config.dataDir, 'file'), 'no folder')
  await keepIndex(nowhere, aDirectory(), log, null).close()
  expect(said.join()).toMatch(/snapshot-not-written/)
  await expect(writePieces(join(nowhere.dataDir, 'x'), [new Uint8Array(1)])).rejects.toThrow()
})
