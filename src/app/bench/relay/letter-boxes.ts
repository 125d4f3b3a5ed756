/** A mail server that takes every letter, and tells when each came: all the letter boxes of those who write to each other. */
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Came {
  to: string
  /** As it came, with lines that a program broke put together again. */
  text: string
  /** Where it asks to be answered. */
  replyTo: string
  /** By `performance.now()`. */
  at: number
}

export interface LetterBoxes {
  port: number
  /** Handed every letter as it comes. */
  hear(listener: (letter: Came) => void): void
  close(): Promise<void>
}

export async function openLetterBoxes(): Promise<LetterBoxes> {
  const listeners: ((letter: Came) => void)[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, { envelope }, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const at = performance.now()
        const text = Buffer.concat(pieces).toString('utf8').replace(/=\r\n/g, '')
        const replyTo = /^reply-to:\s*(\S+)/im.exec(text)?.[1] ?? ''
        for (const { address: to } of envelope.rcptTo)
          for (const listener of listeners) listener({ to, text, replyTo, at })
        done()
      })
    },
  })
  const listener = server.listen(0, '127.0.0.1')
  await new Promise<void>(ready => listener.once('listening', ready))
  return {
    port: (listener.address() as AddressInfo).port,
    hear: each => void listeners.push(each),
    close: () => new Promise(closed => server.close(() => closed())),
  }
}
