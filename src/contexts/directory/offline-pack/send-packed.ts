/** Sends a text packed as tightly as its length allows: it is fetched once and kept for weeks. Off the main thread. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { takesEncoding } from '#platform/http/takes-encoding.ts'
import { createRecent } from '../find/recent.ts'

const brotli = promisify<Uint8Array, object, Uint8Array<ArrayBuffer>>(brotliCompress)
const zip = promisify<Uint8Array, { level: number }, Uint8Array<ArrayBuffer>>(gzip)

/** Up to so many bytes the tightest way takes some tenths of a second; what is longer shares more and is packed faster. */
const SHORT = 500_000
const TIGHTEST = 10
const TIGHT = 9

/** How Brotli is asked to pack so many bytes. */
export const tightly = (bytes: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: bytes <= SHORT ? TIGHTEST : TIGHT,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  },
})

/** Many who live in one town fetch the same text. */
const MOST = 8
const packed = createRecent<Promise<Uint8Array<ArrayBuffer>>>(MOST)

function packedTightly(text: string, plain: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const kept = packed.get(text)
  if (kept) return kept
  const packing = brotli(plain, tightly(plain.length))
  packed.set(text, packing)
  packing.catch(() => packed.delete(text))
  return packing
}

export async function sendPacked(c: Context, text: string): Promise<Response> {
  const accepted = c.req.header('accept-encoding')
  const plain = new TextEncoder().encode(text)
  c.header('content-type', 'text/plain; charset=utf-8')
  c.header('vary', 'accept-encoding')
  if (takesEncoding(accepted, 'br')) {
    c.header('content-encoding', 'br')
    return c.body(await packedTightly(text, plain))
  }
  if (!takesEncoding(accepted, 'gzip')) return c.body(plain)
  c.header('content-encoding', 'gzip')
  return c.body(await zip(plain, { level: 6 }))
}
