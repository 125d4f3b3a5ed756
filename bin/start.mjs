/**
 * The one way in: `npm start` and `npm run waymeet -- <command>`.
 * Installs what is missing, hands over to the pinned Node, builds what changed, and runs.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './ready.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
const newEnough = major > 22 || (major === 22 && minor >= 18)
const args = process.argv.slice(2).filter(arg => arg !== '--cli')
const command = process.argv.includes('--cli') ? args : ['serve', ...args]

if (newEnough) {
  // What was compiled once is kept: the next start is about half a second shorter.
  module.enableCompileCache(join(root, 'node_modules', '.cache', 'waymeet', 'compiled'))
  const { build } = await import('./build.mjs')
  const { compilePlaces } = await import('./compile-places.ts')
  const [{ dir: gazetteer }] = await Promise.all([
    compilePlaces({ progress: line => console.error(line) }),
    build(),
  ])
  const { main } = await import('../dist/server/waymeet.js')
  await main(command, {
    gazetteer,
    publicFiles: join(root, 'dist', 'public'),
    stamp: readFileSync(join(root, 'dist', '.built'), 'utf8'),
    directoryReader: join(root, 'dist', 'server', 'directory-reader.js'),
  })
  module.flushCompileCache()
} else {
  // The npm script was started by an older Node; the pinned one came with the packages.
  const pinned = join(root, 'node_modules', '.bin', 'node')
  if (!existsSync(pinned)) {
    console.error(
      `Waymeet needs Node 22.18 or newer here (this is ${process.versions.node}). Please install Node 24.`,
    )
    process.exit(1)
  }
  const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
