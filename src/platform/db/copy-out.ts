/** The driver's side of COPY out of the database: lines come piece by piece, and wait where nobody takes them. */
import { type Duplex, Readable } from 'node:stream'
import pg from 'pg'

/** Bytes that wait for whoever reads. */
const WAITING = 256 * 1024

/** @param statement `copy … to stdout`; the stream fails with what the server says */
export function copyOut(client: pg.ClientBase, statement: string): Readable {
  let line: Duplex | null = null
  const rows = new Readable({
    highWaterMark: WAITING,
    read: () => void line?.resume(),
    destroy(fault, done) {
      line?.resume()
      done(fault)
    },
  })
  const told = (fault: unknown) => {
    if (fault) rows.destroy(fault as Error)
    else rows.push(null)
  }
  client.query(
    new CopyOut(statement, told, (piece, stream) => {
      line = stream
      if (!rows.destroyed && !rows.push(piece)) stream.pause()
    }),
  )
  return rows
}

class CopyOut extends pg.Query {
  readonly #take: (piece: Buffer, stream: Duplex) => void

  constructor(
    statement: string,
    told: (fault: unknown) => void,
    take: (piece: Buffer, stream: Duplex) => void,
  ) {
    super(statement, told)
    this.#take = take
  }

  /** Called by the driver for each line; what it hands over is its own, and written over soon. */
  handleCopyData({ chunk }: { chunk: Buffer }, { stream }: { stream: Duplex }): void {
    this.#take(Buffer.from(chunk), stream)
  }
}
