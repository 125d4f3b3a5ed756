/** The browser side, read once at start and answered from memory, packed ahead of time. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { takesEncoding } from './takes-encoding.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
}

interface StaticFile {
  type: string
  plain: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer> | null
  brotli: Uint8Array<ArrayBuffer> | null
}

/** Answers for files under one folder by their path; their names carry a hash, so they may be kept for good. */
export interface StaticFiles {
  answer(path: string, acceptEncoding: string): Response | null
}

export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)]
    if (!entry.isFile() || !type || entry.parentPath.includes('.vite')) continue
    const full = join(entry.parentPath, entry.name)
    const plain = new Uint8Array(readFileSync(full))
    const packs = !type.startsWith('font/')
    files.set(`/${relative(folder, full).split(sep).join('/')}`, {
      type,
      plain,
      gzip: packs ? packed(`${full}.gz`, () => gzipSync(plain)) : null,
      brotli: packs ? packed(`${full}.br`, () => brotliCompressSync(plain)) : null,
    })
  }
  return { answer: (path, accepted) => answer(files.get(path), accepted) }
}

/** As the build left it beside the file, or packed now where nobody did. */
const packed = (beside: string, pack: () => Buffer): Uint8Array<ArrayBuffer> =>
  new Uint8Array(existsSync(beside) ? readFileSync(beside) : pack())

function answer(file: StaticFile | undefined, accepted: string): Response | null {
  if (!file) return null
  const headers: Record<string, string> = {
    'content-type': file.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  }
  if (file.brotli && takesEncoding(accepted, 'br')) {
    return new Response(file.brotli, { headers: { ...headers, 'content-encoding': 'br' } })
  }
  if (file.gzip && takesEncoding(accepted, 'gzip')) {
    return new Response(file.gzip, { headers: { ...headers, 'content-encoding': 'gzip' } })
  }
  return new Response(file.plain, { headers })
}
