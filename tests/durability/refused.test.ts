/** When the database cannot start it says why, and what to do, to somebody who is not a developer. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { nativeFolder } from '#platform/postgres/native-folder.ts'
import { canBeOrdinary, folderOf, NEEDS_ROOT, ordinary, PEOPLE, removeFolders, root } from './people.ts'
import { killAll, run } from './program.ts'
import { usedFolderOf } from './used-folder.ts'

afterEach(killAll)
afterAll(removeFolders)

describe.each(PEOPLE)('as $name', person => {
  test('a second start on the same folder names the first and what to do; the first goes on', async () => {
    const folder = await usedFolderOf(person)
    const first = run('keeper.ts', [folder], person)
    await first.next('host')
    const second = run('keeper.ts', [folder, '{"patienceMs":200}'], person)
    expect(await second.next('step')).toEqual({ step: 'waiting', pid: first.pid })
    const { refused, message, pid } = await second.next('refused')
    expect({ refused, pid }).toEqual({ refused: 'in-use', pid: first.pid })
    expect(message).toContain(`process ${first.pid}`)
    expect(message).toContain(`kill ${first.pid}`)
    expect(message).toContain('DATA_DIR')
    expect(first.said.at(-1)).toHaveProperty('host')
    await first.kill('SIGTERM')
  }, 60_000)

  test('a first one that hangs still has the folder', async () => {
    const folder = await usedFolderOf(person)
    const first = run('keeper.ts', [folder], person)
    await first.next('host')
    process.kill(first.pid, 'SIGSTOP')
    const second = run('keeper.ts', [folder, '{"patienceMs":200}'], person)
    expect(await second.next('refused')).toMatchObject({
      refused: 'in-use',
      message: expect.stringContaining('does not answer'),
    })
    process.kill(first.pid, 'SIGCONT')
    await first.kill('SIGTERM')
    expect(first.said.at(-1)).toEqual({ stopped: true })
  }, 60_000)

  test('a second start waits for a first one that is stopping', async () => {
    const folder = await usedFolderOf(person)
    const first = run('keeper.ts', [folder], person)
    await first.next('host')
    const second = run('keeper.ts', [folder], person)
    await second.next('step')
    await first.kill('SIGTERM')
    await second.next('host')
    await second.kill('SIGTERM')
  }, 60_000)

  test('two starts at the same moment, on an empty folder and after a kill: one runs, one is refused, nothing is broken', async () => {
    const folder = folderOf(person)
    for (let round = 0; round < 3; round++) {
      const both = [1, 2].map(() => run('keeper.ts', [folder, '{"patienceMs":300}'], person))
      const ends = await Promise.all(both.map(one => Promise.race([one.next('host'), one.next('refused')])))
      expect(ends.map(end => end.refused ?? 'runs').sort()).toEqual(['in-use', 'runs'])
      // Killed, so that the next round finds a claim nobody holds.
      await Promise.all(both.map(one => one.kill('SIGKILL')))
    }
  }, 60_000)

  test('a folder with a very long path works', async () => {
    const folder = join(folderOf(person), 'a'.repeat(120))
    const keeper = run('keeper.ts', [folder], person)
    const { host } = await keeper.next('host')
    expect(String(host)).toMatch(/\/pg-[0-9a-f]{16}$/)
    await keeper.kill('SIGTERM')
    rmSync(String(host), { recursive: true })
  }, 60_000)
})

describe.skipIf(!canBeOrdinary)(`root and ordinary users on one folder${NEEDS_ROOT}`, () => {
  test('a folder root made is refused to an ordinary user, with the ways out', async () => {
    const folder = await usedFolderOf(root)
    const second = run('keeper.ts', [folder], ordinary)
    const { refused, message } = await second.next('refused')
    expect(refused).toBe('not-yours')
    expect(message).toMatch(/first started as root.*set DATA_DIR.*sudo chown -R 1 /)
  }, 60_000)

  test('a folder an ordinary user made works for root, and for its user afterwards', async () => {
    const folder = folderOf(ordinary)
    for (const person of [ordinary, root, ordinary]) {
      const keeper = run('keeper.ts', [folder], person)
      await keeper.next('host')
      await keeper.kill('SIGTERM')
    }
  }, 60_000)

  test('root below a closed folder', async () => {
    const closed = folderOf(root)
    chmodSync(closed, 0o700)
    for (let start = 0; start < 2; start++) {
      const keeper = run('keeper.ts', [join(closed, 'db')], root)
      await keeper.next('host')
      await keeper.kill('SIGTERM')
    }
  }, 60_000)

  test('a user without an account name', async () => {
    const nameless = { name: 'nobody in particular', uid: 54_321, gid: 54_321 }
    const keeper = run('keeper.ts', [folderOf(nameless)], nameless)
    await keeper.next('host')
    await keeper.kill('SIGTERM')
  }, 60_000)

  test('a folder that may not be written', async () => {
    const keeper = run('keeper.ts', [join(folderOf(root), 'db')], ordinary)
    const { refused, message } = await keeper.next('refused')
    expect(refused).toBe('not-yours')
    expect(message).toMatch(/EACCES.*DATA_DIR/)
  })
})

test('packages installed without their scripts: the missing links are made', async () => {
  const package_ = dirname(nativeFolder())
  const copy = join(folderOf(PEOPLE[0]!), 'package')
  cpSync(package_, copy, { recursive: true, verbatimSymlinks: true })
  const lib = join(copy, 'native', 'lib')
  const links = () => readdirSync(lib, { withFileTypes: true }).filter(entry => entry.isSymbolicLink())
  for (const { name } of links()) rmSync(join(lib, name))
  const works = () => spawnSync(join(copy, 'native', 'bin', 'initdb'), ['--version']).status === 0
  expect(works()).toBe(false)
  const { makeLibraryLinks } = await import('#platform/postgres/library-links.ts')
  makeLibraryLinks(join(copy, 'native'))
  makeLibraryLinks(join(copy, 'native'))
  expect(links().length).toBeGreaterThan(5)
  expect(works()).toBe(true)
})
