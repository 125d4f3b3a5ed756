/** Makes the empty database on the first start. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { explainFailure } from './explain-failure.ts'
import type { Identity } from './identity.ts'
import { PROGRAM_ENV } from './watchdog.ts'

/** Sort order comes from the server itself, so that an upgrade of the system never changes it. */
const OPTIONS = [
  ...['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-instructions'],
  ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
]

export const isMade = (data: string): boolean => existsSync(join(data, 'PG_VERSION'))

/**
 * Written beside its place and flushed to disk, then renamed: a half-made database is never used.
 * `flush: false` is for databases that may be lost, as in tests. Throws StartRefused.
 */
export async function makeCluster(native: string, data: string, as: Identity, flush = true): Promise<void> {
  clearHalfMade(data)
  // A name of its own: what a killed start left running may still be writing under another.
  const fresh = `${data}.new-${randomBytes(4).toString('hex')}`
  const [program = '', ...args] = [
    ...as.wrap,
    join(native, 'bin', 'initdb'),
    '-D',
    fresh,
    ...OPTIONS,
    ...(flush ? [] : ['--no-sync']),
  ]
  const { status, said, error } = await run(program, args, dirname(data), as)
  if (status === 0) return renameSync(fresh, data)
  clearHalfMade(data)
  throw explainFailure({ doing: 'made', folder: dirname(data), said, error })
}

function clearHalfMade(data: string): void {
  for (const name of readdirSync(dirname(data)))
    if (name.startsWith(`${basename(data)}.new`)) removeOld(join(dirname(data), name))
}

/** What cannot go now, because it is still being written, goes at a later start. */
function removeOld(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
  } catch {}
}

function run(program: string, args: string[], cwd: string, as: Identity) {
  const child = spawn(program, args, {
    ...as.owner,
    env: PROGRAM_ENV,
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    said = (said + text).slice(-8_000)
  })
  return new Promise<{ status: number | null; said: string; error?: Error }>(resolve => {
    child.once('error', error => resolve({ status: null, said, error }))
    child.once('close', status => resolve({ status, said }))
  })
}
