/** The lists as files that may be kept for good: packed once, when first asked for. */
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { Hono } from 'hono'
import { Problem } from '#platform/http/problem.ts'
import { takesEncoding } from '#platform/http/takes-encoding.ts'
import type { WordLists } from './word-lists.ts'

type Packed = Promise<Uint8Array<ArrayBuffer>>

const brotli = promisify<Uint8Array, Uint8Array<ArrayBuffer>>(brotliCompress)
const zip = promisify<Uint8Array, Uint8Array<ArrayBuffer>>(gzip)

const WAYS = [
  ['br', brotli],
  ['gzip', zip],
] as const

export function wordListRoutes(lists: WordLists): Hono {
  const packed = new Map<string, Packed>()
  return new Hono().get('/lists/:file', async c => {
    const address = `/lists/${c.req.param('file')}`
    const text = lists.list(address)
    if (text === undefined) throw new Problem('not-found')
    c.header('content-type', 'application/json')
    c.header('cache-control', 'public, max-age=31536000, immutable')
    c.header('vary', 'accept-encoding')
    const plain = new TextEncoder().encode(text)
    const way = WAYS.find(([name]) => takesEncoding(c.req.header('accept-encoding'), name))
    if (!way) return c.body(plain)
    const [name, pack] = way
    const key = `${name} ${address}`
    const body = packed.get(key) ?? pack(plain)
    packed.set(key, body)
    c.header('content-encoding', name)
    return c.body(await body)
  })
}
