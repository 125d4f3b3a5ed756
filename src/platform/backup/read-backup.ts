/** Reads a backup's lines as they come: never more than a piece of it lies in memory. */
import { z } from 'zod'
import { cutOff } from './backup-lines.ts'

/** A heading longer than this is none. */
const LONGEST_LINE = 1024 * 1024

export const heading = z.object({
  waymeetBackup: z.literal(1),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  linkKey: z.string(),
})
export const tableBegins = z.object({ table: z.string(), columns: z.array(z.string()) })
export const tableEnds = z.object({ rows: z.int(), sha256: z.string() })
export const backupEnds = z.object({
  sequences: z.array(z.object({ name: z.string(), value: z.int() })),
  tables: z.int(),
  rows: z.int(),
})

export class BackupReader {
  readonly #pieces: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(pieces: AsyncIterable<Buffer>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  /** The next line as what it must be. @throws BackupUnreadable where it is not */
  async said<T>(as: z.ZodType<T>): Promise<T> {
    const read = as.safeParse(await this.#parsed())
    if (!read.success) throw cutOff()
    return read.data
  }

  /** The line that says what follows: a table, or the end. */
  async tableOrEnd(): Promise<z.infer<typeof tableBegins> | z.infer<typeof backupEnds>> {
    return await this.said(z.union([tableBegins, backupEnds]))
  }

  /** Pieces of whole lines, up to the end of the table's rows. */
  async *rows(): AsyncGenerator<Buffer> {
    for (;;) {
      const { whole, ended, taken } = rowsIn(this.#rest)
      if (whole > 0) yield this.#rest.subarray(0, whole)
      this.#rest = this.#rest.subarray(taken)
      if (ended) return
      if (!(await this.#more())) throw cutOff()
    }
  }

  /** Nothing may follow the end mark; reading on also has the seal of the whole file checked. */
  async end(): Promise<void> {
    if (this.#rest.length > 0 || (await this.#more())) throw cutOff()
  }

  async #parsed(): Promise<unknown> {
    for (;;) {
      const at = this.#rest.indexOf(10)
      if (at >= 0) {
        const text = this.#rest.subarray(0, at).toString('utf8')
        this.#rest = this.#rest.subarray(at + 1)
        try {
          return JSON.parse(text)
        } catch {
          throw cutOff()
        }
      }
      if (this.#rest.length > LONGEST_LINE || !(await this.#more())) throw cutOff()
    }
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#pieces.next()
    if (done) return false
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value])
    return true
  }
}

/** Bytes of whole lines at the beginning, and whether the line `\.` ends them. */
function rowsIn(bytes: Buffer): { whole: number; ended: boolean; taken: number } {
  let at = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, at)) {
    if (end - at === 2 && bytes[at] === 0x5c && bytes[at + 1] === 0x2e)
      return { whole: at, ended: true, taken: end + 1 }
    at = end + 1
  }
  return { whole: at, ended: false, taken: at }
}
