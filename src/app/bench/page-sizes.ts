/** What is sent: pages, style sheet and scripts, packed as a browser gets them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export interface PageSizes {
  /** Bytes of HTML with gzip. */
  front: number
  find: number
  /** The largest of the find pages asked for. */
  findLargest: number
  group: number
  /** Bytes with Brotli, as they are sent. */
  css: number
  /** All scripts of pages together: no page asks for all of them. */
  script: number
  /** What searches where an area is kept; fetched only after that press. */
  worker: number
}

type Ask = (path: string) => Response | Promise<Response>

export async function pageSizes(
  ask: Ask,
  publicFiles: string,
  addresses: readonly string[],
): Promise<PageSizes> {
  const page = async (path: string) => await (await ask(path)).text()
  const finds = await Promise.all(addresses.map(page))
  const slugs = [...new Set(finds.flatMap(find => /href="(\/groups\/[^"/]+)"/.exec(find)?.[1] ?? []))].slice(
    0,
    40,
  )
  const sizes = finds.map(packed).sort((a, b) => a - b)
  return {
    front: packed(await page('/')),
    find: middle(sizes),
    findLargest: sizes.at(-1) ?? 0,
    group: middle((await Promise.all(slugs.map(page))).map(packed).sort((a, b) => a - b)),
    css: filesOf(publicFiles, /\.css$/),
    script: filesOf(publicFiles, /^(?!kept-worker).*\.js$/),
    worker: filesOf(publicFiles, /^kept-worker.*\.js$/),
  }
}

const packed = (text: string): number => gzipSync(text).length
const middle = (sorted: readonly number[]): number => sorted[sorted.length >> 1] ?? 0

const filesOf = (folder: string, named: RegExp): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && named.test(entry.name))
    .reduce(
      (sum, entry) => sum + brotliCompressSync(readFileSync(join(entry.parentPath, entry.name))).length,
      0,
    )
