/**
 * Makes sure the packages of this checkout are installed, with nothing but Node 18 or newer and npm.
 * Uses no package itself. An interrupted install leaves no stamp, so it is done again.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { takeTurn } from './turn.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = join(root, 'node_modules', '.ready')

const lock = readFileSync(join(root, 'package-lock.json'))
const stamp = createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex')
const installed = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp

if (!installed()) {
  // Outside node_modules, which fetching begins by taking away.
  const leave = await takeTurn(
    join(root, 'dist', '.fetching'),
    (owner, folder) =>
      `Another start (process ${owner}) is fetching the packages here. Waiting for it … If there is no such start, delete ${folder}`,
  )
  const status = installed() ? 0 : fetchPackages()
  leave()
  if (status !== 0) process.exit(status)
}

/** The exit code of the fetching. */
function fetchPackages() {
  const began = Date.now()
  console.log('Fetching packages from the package registry (once, about 20 seconds) …')
  const flags = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]
  const npm = process.env.npm_execpath
  const node = process.env.npm_node_execpath ?? process.execPath
  const done = npm?.endsWith('.js')
    ? spawnSync(node, [npm, ...flags], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', flags, { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) {
    console.error(
      '\nThe packages could not be fetched. Is the package registry in reach, and is there room on the disk?',
    )
    return done.status ?? 1
  }
  writeFileSync(stampFile, stamp)
  console.log(`Packages are here (${((Date.now() - began) / 1000).toFixed(0)} s).`)
  return 0
}
