/** Opening the directory where the thread that should read it fails: it is read here, and the log says so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectoryTables, saveGroups } from '#contexts/directory/index.ts'
import type { Database } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import { createLog } from '#platform/log.ts'
import { aGroup, noonOn12November } from '#support/a-group.ts'
import { freshDatabase, openFreshDatabase } from '#support/database.ts'
import { readConfig } from '../config.ts'
import { silence } from '../progress.ts'
import { openDirectory } from './open-directory.ts'

const database = await freshDatabase()
const clock = { now: () => noonOn12November }
const folder = mkdtempSync(join(tmpdir(), 'waymeet-open-'))
const joan = newId(clock.now())
beforeAll(async () => {
  const group = aGroup({ id: joan, gatherings: [], statements: [] })
  await saveGroups(database.withTables<DirectoryTables>(), [group], { newId: () => newId(0) })
  // So much to read that it is read in another thread.
  await database.pool.query(
    'insert into directory.group_mark select gen_random_uuid(), n from generate_series(1, 6000) n',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const opened = async (
  dataDir: string,
  built: { stamp?: string; directoryReader?: string },
  on: Database = database,
) => {
  const said: string[] = []
  const { directory, keeper } = await openDirectory({
    config: readConfig({ DATA_DIR: join(folder, dataDir) }),
    database: on,
    clock,
    log: createLog({ write: line => said.push(line), clock }),
    progress: silence,
    abbreviations: new Set(),
    built,
  })
  return { directory, keeper, said: said.join('') }
}
const reader = (name: string, program: string): string => {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, program)
  return file
}

test.each([
  ['fails', reader('fails', `throw new RangeError('Joan Whitlock')`)],
  ['ends without a word', reader('silent', 'process.exit(1)')],
  ['is not there', join(folder, 'nowhere.mjs')],
  [
    'hands over what is damaged',
    reader(
      'damaged',
      `import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ pieces: [new Uint8Array(3)] })`,
    ),
  ],
])('a thread that %s stops no start', async (how, directoryReader) => {
  const { directory, said } = await opened(how, { directoryReader })
  expect(directory.index.has(joan)).toBe(true)
  expect(said).toMatch(/"level":"warn","event":"directory.apart-failed","fault":\{/)
  expect(said).toMatch(/"event":"directory.opened","ms":\d+,"code":"read-here","count":1\}/)
  expect(said).not.toContain('Whitlock')
})

test('an index that was put away from another database is left alone, and the log says so', async () => {
  const built = { stamp: 'this build' }
  const putAway = async (on: Database) => {
    const { keeper, directory, said } = await opened('moved', built, on)
    await keeper.close()
    return { size: directory.size(), said }
  }
  const other = await openFreshDatabase()
  try {
    await putAway(database)
    expect((await putAway(database)).said).toMatch(/"from-snapshot","count":1\}/)
    const moved = await putAway(other.database)
    expect(moved.said).toMatch(/"event":"directory.snapshot-refused"/)
    expect(moved.said).toMatch(/"read-here","count":0\}/)
  } finally {
    await other.drop()
  }
})

test('Karin starts an empty directory, stops it, starts it again and imports: the first group is found, also after the next start', async () => {
  const built = { stamp: 'this build' }
  const { database: empty, drop } = await openFreshDatabase()
  try {
    await (await opened('empty', built, empty)).keeper.close()
    const second = await opened('empty', built, empty)
    const id = newId(clock.now())
    const first = aGroup({ id, gatherings: [], statements: [] })
    await saveGroups(empty.withTables<DirectoryTables>(), [first], { newId: () => newId(0) })
    await second.directory.changed(id)
    expect(second.directory.index.has(id)).toBe(true)
    await second.keeper.close()
    const third = await opened('empty', built, empty)
    expect(third.said).toMatch(/"from-snapshot","count":1\}/)
    expect(third.directory.index.has(id)).toBe(true)
  } finally {
    await drop()
  }
})
