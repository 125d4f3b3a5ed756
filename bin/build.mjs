/** Builds the server and the browser side when a source has changed since the last build. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from './ready.mjs'
import { takeTurn } from './turn.mjs'

const SOURCES = ['src', 'db', 'thesaurus', 'vite.config.ts', 'package-lock.json', 'tsconfig.json']
const stampFile = join(root, 'dist', '.built')

/** Names, sizes and times of all sources: cheap, and any edit moves it. */
function fingerprint() {
  const hash = createHash('sha256')
  const visit = path => {
    const stat = statSync(path)
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else hash.update(`${path}:${stat.size}:${stat.mtimeMs};`)
  }
  for (const source of SOURCES) visit(join(root, source))
  return hash.digest('hex')
}

export async function build() {
  const isBuilt = now => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now
  if (isBuilt(fingerprint())) return
  const leave = await takeTurn(
    join(root, 'dist', '.building'),
    (owner, folder) =>
      `Another start (process ${owner}) is building here. Waiting for it … If there is no such start, delete ${folder}`,
  )
  try {
    const now = fingerprint()
    if (isBuilt(now)) return
    const { createBuilder } = await import('vite')
    const builder = await createBuilder({ root, logLevel: 'warn' })
    await builder.buildApp()
    packPublicFiles()
    writeFileSync(stampFile, now)
  } finally {
    leave()
  }
}

/** Packs what browsers fetch as tightly as it goes, here rather than at every start. */
function packPublicFiles() {
  const folder = join(root, 'dist', 'public')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:css|js|json|svg|txt)$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const plain = readFileSync(file)
    writeFileSync(`${file}.br`, brotliCompressSync(plain))
    writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }))
  }
}
