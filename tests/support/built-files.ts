/** The browser side as it is built. `npm test` builds before it tests; for a single file run alone it is built once. */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(import.meta.dirname, '..', '..')
const publicFiles = join(root, 'dist', 'public')
const manifest = join(publicFiles, '.vite', 'manifest.json')
const turn = join(root, 'node_modules', '.cache', 'waymeet', 'building')

/** The folder; of several test files asking at once one builds and the others wait. */
export async function builtFiles(): Promise<string> {
  while (!existsSync(manifest)) if (!(await buildInTurn())) await wait(200)
  return publicFiles
}

async function buildInTurn(): Promise<boolean> {
  mkdirSync(join(turn, '..'), { recursive: true })
  try {
    mkdirSync(turn)
  } catch {
    return false
  }
  try {
    const script = join(root, 'bin', 'build.mjs')
    await ((await import(script)) as { build(): Promise<void> }).build()
    return true
  } finally {
    rmSync(turn, { recursive: true })
  }
}
