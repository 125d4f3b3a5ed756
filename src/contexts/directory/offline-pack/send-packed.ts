/** Sends a text packed as tightly as its length allows: it is fetched once and kept for weeks. Off the main thread. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { takesEncoding } from '#platform/http/takes-encoding.ts'
import { createRecent } from '../find/recent.ts'

/** What of a request and its answer is needed here. */
interface Answering {
  req: { header(name: string): string | undefined }
  header(name: string, value: string): void
  body(body: Uint8Array<ArrayBuffer>): Response
}

const brotli = promisify<Uint8Array, object, Uint8Array<ArrayBuffer>>(brotliCompress)
const zip = promisify<Uint8Array, { level: number }, Uint8Array<ArrayBuffer>>(gzip)

/** Up to so many bytes the tightest way takes some tenths of a second; what is longer shares more and is packed faster. */
const SHORT = 500_000
const TIGHTEST = 10
const TIGHT = 9
/** For what one asker alone fetches: about as quick as gzip, and shorter. */
const QUICK = 5

/** How Brotli is asked to pack so many bytes. */
export const tightly = (bytes: number, quality = bytes <= SHORT ? TIGHTEST : TIGHT) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  },
})

/** Many who live in one town fetch the same text. */
const MOST = 8

export interface Packing {
  /** @param once for one asker: packed quickly, and takes no room from what many fetch */
  send(c: Answering, text: string, asked?: { once: boolean }): Promise<Response>
  /** Texts that are kept packed. */
  readonly size: number
}

type Pack = (plain: Uint8Array, once: boolean) => Promise<Uint8Array<ArrayBuffer>>

const WAYS: readonly ['br' | 'gzip', Pack][] = [
  ['br', (plain, once) => brotli(plain, tightly(plain.length, ...(once ? [QUICK] : [])))],
  ['gzip', plain => zip(plain, { level: 6 })],
]

export function openPacking(): Packing {
  const kept = createRecent<Promise<Uint8Array<ArrayBuffer>>>(MOST)
  const keep = (key: string, pack: () => Promise<Uint8Array<ArrayBuffer>>) => {
    const found = kept.get(key)
    if (found) return found
    const packing = pack()
    kept.set(key, packing)
    packing.catch(() => kept.delete(key))
    return packing
  }
  return {
    async send(c, text, { once } = { once: false }) {
      const plain = new TextEncoder().encode(text)
      c.header('content-type', 'text/plain; charset=utf-8')
      c.header('vary', 'accept-encoding')
      const way = WAYS.find(([name]) => takesEncoding(c.req.header('accept-encoding'), name))
      if (!way) return c.body(plain)
      const [name, pack] = way
      c.header('content-encoding', name)
      return c.body(await (once ? pack(plain, once) : keep(`${name} ${text}`, () => pack(plain, once))))
    },
    get size() {
      return kept.size
    },
  }
}
