/** The file or feed an import is made from. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { detectFormat, FORMATS, type ImportFormat } from '#exchange/incoming/detect-format.ts'
import { PlainFault } from './plain-fault.ts'

export interface FetchedImport {
  name: string
  /** Set when it was fetched from an address; without what may be a key. */
  url: string | null
  bytes: Uint8Array
}

/** Larger than this is no list of groups. */
const MOST_BYTES = 200 * 1024 * 1024
/** Longest a feed is waited for, in ms. */
const PATIENCE = 60_000

/** @throws PlainFault where there is nothing to read. */
export async function fetchImport(from: string): Promise<FetchedImport> {
  return /^https?:\/\//i.test(from) ? await fromAddress(from) : await fromFile(from)
}

async function fromFile(path: string): Promise<FetchedImport> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new PlainFault(`There is no file ${path}.`)
  if (found.size > MOST_BYTES)
    throw new PlainFault(`${path} is larger than 200 MB. Please part it into smaller files.`)
  return { name: basename(path), url: null, bytes: await readFile(path) }
}

async function fromAddress(address: string): Promise<FetchedImport> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), redirect: 'follow' }).catch(
    () => null,
  )
  if (!answer?.ok) {
    const why = answer ? `it answered ${answer.status}` : 'no answer came'
    throw new PlainFault(`The feed could not be fetched: ${why}. Nothing was changed.`)
  }
  const bytes = await wholeBody(answer.body ?? [])
  return { name: basename(new URL(address).pathname) || 'feed', url: publicAddress(address), bytes }
}

async function wholeBody(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.byteLength
      if (size > MOST_BYTES) break
      chunks.push(chunk)
    }
  } catch {
    throw new PlainFault('The feed stopped half-way. Nothing was changed.')
  }
  if (size > MOST_BYTES) throw new PlainFault('The feed is larger than 200 MB. Nothing was changed.')
  return Buffer.concat(chunks)
}

/** The address as it may be shown to readers: many feeds carry a key in what is left out here. */
function publicAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname}`
}

/** The format asked for, else the one the file shows. @throws PlainFault when neither is known. */
export function formatOf({ bytes, name }: FetchedImport, asked: string | undefined): ImportFormat {
  const formats = FORMATS.join(', ')
  if (asked !== undefined) {
    const known = FORMATS.find(format => format === asked)
    if (!known) throw new PlainFault(`There is no format “${asked}”. The formats are: ${formats}.`)
    return known
  }
  const found = detectFormat(bytes, name)
  if (!found)
    throw new PlainFault(
      `The format of ${name} was not recognised. Say it with --format; the formats are: ${formats}.`,
    )
  return found
}
