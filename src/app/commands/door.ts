/** The port people come in by: opened once, and what answers behind it may change. */
import type { Duplex } from 'node:stream'
import { serve as listen } from '@hono/node-server'
import type { Config } from '../config.ts'
import { PlainFault } from '../plain-fault.ts'

type Fetch = Parameters<typeof listen>[0]['fetch']

export interface Door {
  readonly port: number
  answerWith(fetch: Fetch): void
  /** Lets nobody in any more, and waits for unfinished answers, but not for longer than 10 s. */
  close(): Promise<void>
}

/** Bytes of address and headers: whoever pastes a whole letter into the field gets a page, with what we left out. */
const LONGEST_HEAD = 128 * 1024

/** Longest an unfinished answer is waited for when stopping, in ms. */
const PATIENCE = 10_000

/** @throws PlainFault where the port may not be had */
export async function openDoor(config: Config, first: Fetch): Promise<Door> {
  let fetch = first
  const server = listen({
    fetch: (request, bindings) => fetch(request, bindings),
    port: config.port,
    hostname: config.host,
    serverOptions: { maxHeaderSize: LONGEST_HEAD },
  })
  if ('on' in server) server.on('clientError', answerUnread)
  await new Promise<void>((ready, failed) => {
    server.once('listening', ready)
    server.once('error', (error: NodeJS.ErrnoException) => failed(portFault(error, config.port)))
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : config.port,
    answerWith(other) {
      fetch = other
    },
    async close() {
      const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE)
      const closed = new Promise<void>(done => server.close(() => done()))
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      await closed
      clearTimeout(late)
    },
  }
}

/** What cannot be read as a request never reaches a page: a sentence is the most that can be said. */
function answerUnread(error: NodeJS.ErrnoException, line: Duplex): void {
  if (!line.writable || error.code === 'ECONNRESET') return void line.destroy()
  const [status, text] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [
          '414 URI Too Long',
          'This address is too long for us to read. A few words are enough to look for a group.\n',
        ]
      : ['400 Bad Request', 'We could not read this request.\n']
  line.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  )
}

function portFault(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new PlainFault(`Port ${port} is taken by another program. Choose another one: PORT=3001 npm start`)
  }
  if (error.code === 'EACCES')
    return new PlainFault(
      `Port ${port} may not be used by this user. Choose one above 1024: PORT=3000 npm start`,
    )
  return error
}
