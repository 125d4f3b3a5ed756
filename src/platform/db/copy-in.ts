/** The driver's side of COPY: lines go to the server piece by piece, while it is already storing the ones before. */
import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { setImmediate as othersFirst } from 'node:timers/promises'
import pg from 'pg'

/** Lines one by one, or pieces of whole lines as they come from somewhere else. */
type Lines = Iterable<string> | AsyncIterable<Uint8Array>

/** The one parameter of a statement `copy … from stdin`: its lines, made when their turn comes. */
export class CopyLines {
  readonly lines: Lines

  constructor(lines: Lines) {
    this.lines = lines
  }
}

/** Letters sent at once: large enough to be quick, small enough that the server never waits for the next. */
const PIECE = 64 * 1024

/** Resolves when the server has them all. When `lines` throws, nothing is kept and that error is told. */
export function copyIn(client: pg.ClientBase, statement: string, { lines }: CopyLines): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const told = (error: unknown, result: unknown) => (error ? reject(error) : resolve(result))
    client.query(new CopyIn(statement, told, lines))
  })
}

/** What the driver's connection can do for a COPY; its types leave it out. */
interface CopyingConnection {
  readonly stream: Duplex
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

class CopyIn extends pg.Query {
  readonly #lines: Lines
  #over = false
  #fault: unknown = null

  constructor(statement: string, told: (error: unknown, result: unknown) => void, lines: Lines) {
    super(statement, (error, result) => {
      this.#over = true
      told(error && (this.#fault ?? error), result)
    })
    this.#lines = lines
  }

  /** Called by the driver when the server is ready for the lines. */
  async handleCopyInResponse(connection: CopyingConnection): Promise<void> {
    try {
      const lines = this.#lines
      if (Symbol.iterator in lines) {
        for (const piece of piecesOf(lines)) if (!(await this.#send(connection, piece))) return
      } else for await (const piece of lines) if (!(await this.#send(connection, piece))) return
      connection.endCopyFrom()
    } catch (error) {
      this.#fault = error
      if (!this.#over) connection.sendCopyFail('the lines ended early')
    }
  }

  /** @returns false where the server has refused a line, or the connection is gone, which the driver tells */
  async #send(connection: CopyingConnection, piece: string | Uint8Array): Promise<boolean> {
    connection.sendCopyFromChunk(Buffer.from(piece))
    if (connection.stream.writableNeedDrain) await roomIn(connection.stream)
    else await othersFirst()
    return !this.#over && !connection.stream.destroyed
  }
}

/** Until the connection takes more, or is closed: that may come without an error, and then nothing else does. */
async function roomIn(stream: Duplex): Promise<void> {
  const over = new AbortController()
  const { signal } = over
  try {
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })])
  } finally {
    over.abort()
  }
}

function* piecesOf(lines: Iterable<string>): Iterable<string> {
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece) yield piece
}
