/** A real mail server for tests, which can be as slow, unwilling and unreliable as real ones are. */
import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

export interface Received {
  /** The envelope: where it really goes. */
  from: string
  to: string[]
  mail: Email
  raw: string
}

/** What the server does with the next letters. `drop`: takes the whole letter and hangs up without a word. */
export type Mood =
  | { is: 'well' }
  | { is: 'slow'; ms: number }
  | { is: 'refuses-recipient' | 'refuses-letter' | 'refuses-us'; code: number }
  | { is: 'drops-at-start' | 'drops-in-letter' | 'drops-after-letter' }

export interface MailServer {
  url: string
  received: Received[]
  mood: Mood
  close(): Promise<void>
}

class Refusal extends Error {
  readonly responseCode: number
  constructor(responseCode: number) {
    super('No')
    this.responseCode = responseCode
  }
}

const wait = (ms: number) => new Promise(done => setTimeout(done, ms))

/** Closed after the file's last test. */
export async function openMailServer(): Promise<MailServer> {
  const received: Received[] = []
  const lines = new Set<Socket>()
  const hangUp = () => {
    for (const line of lines) line.destroy()
  }
  const refusing = (is: Mood['is']): Refusal | null =>
    server.mood.is === is && 'code' in server.mood ? new Refusal(server.mood.code) : null
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onConnect(_, done) {
      if (server.mood.is === 'drops-at-start') hangUp()
      else done(refusing('refuses-us'))
    },
    onRcptTo: (_address, _session, done) => done(refusing('refuses-recipient')),
    onData(stream, { envelope }, done) {
      if (server.mood.is === 'drops-in-letter') return hangUp()
      const taken = async (raw: string) => {
        const refusal = refusing('refuses-letter')
        if (refusal) return done(refusal)
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          mail: await PostalMime.parse(raw),
          raw,
        })
        if (server.mood.is === 'drops-after-letter') return hangUp()
        if (server.mood.is === 'slow') await wait(server.mood.ms)
        done()
      }
      // Whoever hangs up in the middle of a letter has sent none.
      read(stream).then(taken, () => {})
    },
  })
  smtp.on('error', () => {})
  // In front stands a plain door, so that a line can be cut at any moment.
  const door = createServer(line => {
    lines.add(line)
    line.on('close', () => lines.delete(line)).on('error', () => {})
    smtp.connect(line as never)
  })
  await new Promise<void>(ready => door.listen(0, '127.0.0.1', ready))
  const server: MailServer = {
    url: `smtp://127.0.0.1:${(door.address() as AddressInfo).port}`,
    received,
    mood: { is: 'well' },
    async close() {
      hangUp()
      await new Promise(closed => door.close(closed))
    },
  }
  afterAll(() => server.close())
  return server
}

async function read(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}
