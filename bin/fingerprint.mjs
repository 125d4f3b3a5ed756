/** Tells by names, sizes and times whether anything changed that a build is made of, how it is made included. */
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'src',
  'db',
  'thesaurus',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
  'bin/build.mjs',
  'bin/fingerprint.mjs',
]

/**
 * Cheap, and any edit moves it.
 * @param {string} root the folder of the checkout
 * @returns {string}
 */
export function fingerprint(root) {
  const hash = createHash('sha256')
  const visit = path => {
    const stat = statSync(path)
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else hash.update(`${path}:${stat.size}:${stat.mtimeMs};`)
  }
  for (const source of SOURCES) visit(join(root, source))
  return hash.digest('hex')
}
