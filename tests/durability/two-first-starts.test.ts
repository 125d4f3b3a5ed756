/** Karin and Tomás start the same checkout at once: one does the work, the other waits, and nobody waits for the dead. */
import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, expect, test } from 'vitest'

const turns = pathToFileURL(join(import.meta.dirname, '..', '..', 'bin', 'turn.mjs')).href
const around = mkdtempSync(join(tmpdir(), 'waymeet-turn-'))
afterAll(() => rmSync(around, { recursive: true, force: true }))

const folder = join(around, 'dist', '.building')
const diary = join(around, 'diary')
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  writeFileSync(diary, '')
})

const START = `
  import { appendFileSync } from 'node:fs'
  import { takeTurn } from '${turns}'
  const write = line => appendFileSync(${JSON.stringify(diary)}, line + ' ' + process.pid + '\\n')
  const leave = await takeTurn(${JSON.stringify(folder)}, (owner, left) => 'Waiting for ' + owner + ' at ' + left)
  write('begins')
  await new Promise(done => setTimeout(done, 60))
  write('ends')
  leave()
`
function start(before = ''): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', before + START])
  let said = ''
  child.stderr.on('data', text => {
    said += text
  })
  return new Promise(done => child.on('exit', code => done({ code, said })))
}
/** Begins when so many are there: on a busy machine one would be done before the next. */
function togetherWith(others: number): string {
  const here = mkdtempSync(join(around, 'meeting-'))
  return `
    import { readdirSync, writeFileSync } from 'node:fs'
    writeFileSync(${JSON.stringify(here)} + '/' + process.pid, '')
    while (readdirSync(${JSON.stringify(here)}).length < ${others}) await new Promise(done => setTimeout(done, 2))
  `
}
const lines = () => readFileSync(diary, 'utf8').trim().split('\n')

/** A process that has been and is no more. */
const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid

function leftBehind(owner: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'owner'), owner)
}

test('six at once: one after the other, and those who wait are told for whom', async () => {
  const meeting = togetherWith(6)
  const all = await Promise.all(Array.from({ length: 6 }, () => start(meeting)))
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0])
  const told = lines()
  expect(told).toHaveLength(12)
  for (let n = 0; n < 12; n += 2) expect(told[n + 1]).toBe(told[n]!.replace('begins', 'ends'))
  // Who looks again when the turn is free already has nothing to say.
  const waited = all.filter(({ said }) => /^Waiting for \d+ at \S+\.building\n$/.test(said))
  expect(waited).not.toHaveLength(0)
  expect(existsSync(folder)).toBe(false)
})

test('what a killed start left behind is taken over by one, at once', async () => {
  leftBehind(String(gone()))
  const all = await Promise.all(Array.from({ length: 4 }, () => start()))
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0])
  const told = lines()
  for (let n = 0; n < 8; n += 2) expect(told[n + 1]).toBe(told[n]!.replace('begins', 'ends'))
})

test('what another process with the same number left behind, as in a container that starts again, holds nobody up', async () => {
  // The first start of a container has the same number each time: as one that went, and as one that now lives.
  for (const owner of ['process.pid', `'${process.pid}\\n77 of another start'`]) {
    leftBehind('')
    const claim = `(await import('node:fs')).writeFileSync(${JSON.stringify(join(folder, 'owner'))}, String(${owner}))\n`
    expect(await start(claim)).toEqual({ code: 0, said: '' })
    expect(existsSync(folder)).toBe(false)
  }
})

test('while its owner lives it is waited for', async () => {
  leftBehind(String(process.pid))
  const waiting = start()
  await new Promise(done => setTimeout(done, 700))
  expect(readFileSync(diary, 'utf8')).toBe('')
  appendFileSync(diary, 'left\n')
  rmSync(folder, { recursive: true })
  expect(await waiting).toEqual({ code: 0, said: `Waiting for ${process.pid} at ${folder}\n` })
  expect(lines()[0]).toBe('left')
})
