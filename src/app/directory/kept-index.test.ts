/** What is put away in the data folder: whole or not there, never in the way of a start. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
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
const harold = '00000000-0000-7000-8000-00000000000b'
const aDirectory = () => {
  const held = emptyDirectoryIndex(madeBy)
  held.take(publicGroup(aGroup({ id: joan, name: 'Kumquat' })), 7, noonOn12November)
  let version = 1
  return {
    held,
    index: held.index,
    save: held.save,
    size: () => held.roster.listed,
    version: () => version,
    change: () => version++,
  }
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
  directory.held.take(publicGroup(aGroup({ id: harold, name: 'Second' })), 8, noonOn12November)
  directory.held.forget(joan)
  directory.change()
  for (let beat = 0; beat < 10; beat++) await keeper.beat()
  expect(readFileSync(file)).toEqual(first)
  for (let beat = 0; beat < 2; beat++) await keeper.beat()
  const taken = await takeUpIndex(config, log, madeBy)
  expect([joan, harold].map(id => taken?.index.has(id))).toEqual([false, true])
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

it('takes what a killed writing left aside with it, and what lies aside is gone after a start, too', async () => {
  const { config, log, file } = aFolder()
  const leave = () => {
    for (const aside of ['.new', '.4711.new']) writeFileSync(file + aside, 'Ingeborg')
    writeFileSync(join(config.dataDir, 'search-indexes.new'), 'somebody else’s')
  }
  leave()
  await takeUpIndex(config, log, madeBy)
  expect(readdirSync(config.dataDir)).toEqual(['search-indexes.new'])
  leave()
  await keepIndex(config, aDirectory(), log, null).close()
  await forgetIndex(config)
  expect(readdirSync(config.dataDir)).toEqual(['search-indexes.new'])
})

it('is not put in place by a server that was writing when the directory was emptied', async () => {
  const { config, log, said, file } = aFolder()
  const writing = keepIndex(config, aDirectory(), log, null).close()
  while (!existsSync(`${file}.new`)) await new Promise(setImmediate)
  await forgetIndex(config)
  await writing
  expect(readdirSync(config.dataDir)).toEqual([])
  expect(said).toEqual([])
})

it('is put away at the next beat when it was emptied, since nothing of the groups is to stay', async () => {
  const { config, log, file } = aFolder()
  const directory = aDirectory()
  const keeper = keepIndex(config, directory, log, null)
  await keeper.beat()
  await keeper.beat()
  expect(readFileSync(file).includes(Buffer.from('kumquat', 'utf16le'))).toBe(true)
  directory.held.forget(joan)
  directory.change()
  await keeper.beat()
  expect(readFileSync(file).includes(Buffer.from('kumquat', 'utf16le'))).toBe(false)
})

it('lets others go first while it is being saved, and waits longer after each writing that was overtaken', async () => {
  const { config, log, file } = aFolder()
  const directory = aDirectory()
  let begun = 0
  const saving = directory.index.saving
  const index = {
    ...directory.index,
    *saving() {
      begun++
      // Somebody else's turn: a group changes each time.
      setImmediate(directory.change)
      return yield* saving()
    },
  }
  const keeper = keepIndex(config, { ...directory, index }, log, null)
  const begunAt: number[] = []
  for (let beat = 1; beat <= 120; beat++) {
    directory.change()
    const before = begun
    await keeper.beat()
    if (begun > before) begunAt.push(beat)
  }
  expect(await readPieces(file)).toBeNull()
  expect(begunAt.length).toBeGreaterThan(2)
  const apart = begunAt.slice(1).map((beat, i) => beat - begunAt[i]!)
  for (let i = 1; i < apart.length; i++) expect(apart[i]!).toBeGreaterThan(apart[i - 1]!)
})

it('does not stop anything where the folder cannot be written', async () => {
  const { config, log, said } = aFolder()
  const nowhere = { ...config, dataDir: join(config.dataDir, 'file', 'below') }
  writeFileSync(join(config.dataDir, 'file'), 'no folder')
  await keepIndex(nowhere, aDirectory(), log, null).close()
  expect(said.join()).toMatch(/snapshot-not-written/)
  await expect(writePieces(join(nowhere.dataDir, 'x'), [new Uint8Array(1)])).rejects.toThrow()
})
