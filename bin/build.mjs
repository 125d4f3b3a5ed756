/** Builds the server and the browser side when a source has changed since the last build. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { fingerprint } from './fingerprint.mjs'
import { root } from './ready.mjs'
import { takeTurn } from './turn.mjs'

const stampFile = join(root, 'dist', '.built')

export async function build() {
  const isBuilt = now => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now
  if (isBuilt(fingerprint(root))) return
  const leave = await takeTurn(
    join(root, 'dist', '.building'),
    (owner, folder) =>
      `Another start (process ${owner}) is building here. Waiting for it … If there is no such start, delete ${folder}`,
  )
  try {
    const now = fingerprint(root)
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
