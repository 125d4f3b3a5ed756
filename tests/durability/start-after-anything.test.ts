/** Whatever was killed, the next start just works, and no server is left behind. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { folderOf, PEOPLE, type Person, removeFolders } from './people.ts'
import { killAll, type Program, run } from './program.ts'
import { allOn, childrenOf, dataOf, parentOf, serverPid } from './server-processes.ts'
import { usedFolderOf } from './used-folder.ts'

afterEach(killAll)
afterAll(removeFolders)

const patience = { timeout: 15_000, interval: 20 }
const kill = (...pids: number[]) => {
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {} // it went with one of the others
}

const halfMade = (folder: string) => readdirSync(folder).filter(name => name.startsWith('pg18.new'))

async function keep(folder: string, person: Person): Promise<Program> {
  const keeper = run('keeper.ts', [folder], person)
  await keeper.next('host')
  return keeper
}

/** A start, and an orderly stop that leaves nothing. */
async function startsAndStops(folder: string, person: Person): Promise<void> {
  const keeper = await keep(folder, person)
  await keeper.kill('SIGTERM')
  expect(keeper.said.at(-1)).toEqual({ stopped: true })
  expect(allOn(folder)).toEqual([])
  expect(existsSync(join(dataOf(folder), 'postmaster.pid'))).toBe(false)
}

describe.each(PEOPLE)('as $name', person => {
  test('kill -9 of the program: its server stops by itself', async () => {
    const folder = await usedFolderOf(person)
    const keeper = await keep(folder, person)
    await keeper.kill('SIGKILL')
    await vi.waitFor(() => expect(allOn(folder)).toEqual([]), patience)
    await startsAndStops(folder, person)
  }, 60_000)

  test('kill -9 of the watching shell: the program notices and brings the server back under watch', async () => {
    const folder = await usedFolderOf(person)
    const keeper = await keep(folder, person)
    const first = serverPid(folder)
    kill(parentOf(first))
    expect(await keeper.next('said')).toMatchObject({ step: 'lost' })
    await vi.waitFor(() => expect(keeper.said.at(-1)).toMatchObject({ step: 'back' }), patience)
    expect(serverPid(folder)).not.toBe(first)
    await keeper.kill('SIGKILL')
    await vi.waitFor(() => expect(allOn(folder)).toEqual([]), patience)
  }, 60_000)

  test('kill -9 of the server: the program notices and brings it back', async () => {
    const folder = await usedFolderOf(person)
    const keeper = await keep(folder, person)
    kill(serverPid(folder))
    expect(await keeper.next('said')).toMatchObject({ step: 'lost' })
    await vi.waitFor(() => expect(keeper.said.at(-1)).toMatchObject({ step: 'back' }), patience)
    await keeper.kill('SIGTERM')
    expect(allOn(folder)).toEqual([])
  }, 60_000)

  test('kill -9 of everything at once', async () => {
    const folder = await usedFolderOf(person)
    const keeper = await keep(folder, person)
    const server = serverPid(folder)
    kill(parentOf(server), ...allOn(folder))
    await keeper.kill('SIGKILL')
    await startsAndStops(folder, person)
  }, 60_000)

  test('kill -9 of the program, the shell and its watcher: the server nobody watches is stopped and replaced', async () => {
    const folder = await usedFolderOf(person)
    const keeper = await keep(folder, person)
    const server = serverPid(folder)
    const shell = parentOf(server)
    kill(...childrenOf(shell).filter(pid => pid !== server), shell)
    await keeper.kill('SIGKILL')
    expect(allOn(folder)).toContain(server)
    await startsAndStops(folder, person)
    expect(allOn(folder)).not.toContain(server)
  }, 60_000)

  test('kill -9 in the middle of the very first start: the half-made database is never used', async () => {
    const folder = folderOf(person)
    const keeper = run('keeper.ts', [folder], person)
    await keeper.next('step')
    await vi.waitFor(() => expect(halfMade(folder)).toHaveLength(1), patience)
    await keeper.kill('SIGKILL')
    expect(existsSync(dataOf(folder))).toBe(false)
    await startsAndStops(folder, person)
  }, 60_000)

  test('locks that name pid 1, a living stranger, a zombie, nobody, or nothing at all', async () => {
    const folder = await usedFolderOf(person)
    await startsAndStops(folder, person)
    const mother = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const zombie = Number(String((await once(mother.stdout, 'data'))[0]))
    for (const pid of ['1', String(process.pid), String(zombie), '4194000', '']) {
      writeFileSync(
        join(dataOf(folder), 'postmaster.pid'),
        pid && `${pid}\n${dataOf(folder)}\n1700000000\n5432\n${folder}/socket\n\n  1 2\n`,
      )
      writeFileSync(join(folder, 'socket', '.s.PGSQL.5432.lock'), pid && `${pid}\n`)
      await startsAndStops(folder, person)
    }
    mother.kill('SIGKILL')
  }, 60_000)
})
