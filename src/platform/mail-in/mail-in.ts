/** Takes mail, for our own addresses only. Nothing that comes in is stored or logged here, and nothing is ever answered. */
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { type Boxes, boxAt } from './box.ts'
import { openMailBrake } from './mail-brake.ts'
import { readMail } from './read-mail.ts'

/** Bytes of one mail: a report brings the letter back with it, and an absence note seldom a picture. */
export const MOST_BYTES = 1024 * 1024
/** Lines open at once, and mails on each at a time. */
const MOST_LINES = 20
const MOST_BOXES = 5
/** Milliseconds without a word. */
const PATIENCE = 60_000

export interface MailInAsked {
  host: string
  port: number
  /** What stands behind the @ of every address. */
  domain: string
  boxes: Boxes
  clock: Clock
  log: Log
}

export interface MailIn {
  port: number
  close(): Promise<void>
}

/** @throws where the port cannot be had */
export async function openMailIn({ host, port, domain, boxes, clock, log }: MailInAsked): Promise<MailIn> {
  const brake = openMailBrake(clock)
  const server = new SMTPServer({
    name: domain,
    banner: 'Answers to letters of ours only',
    // What comes here is not secret, and nobody signs in.
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MOST_BYTES,
    rejectOversized: true,
    maxClients: MOST_LINES,
    maxRecipients: MOST_BOXES,
    socketTimeout: PATIENCE,
    closeTimeout: 5_000,
    logger: false,
    onMailFrom: (_address, _session, done) =>
      done(brake.take() ? null : refusal(451, 'Please come again later')),
    onRcptTo: ({ address }, _session, done) =>
      boxAt(boxes, domain, address).then(
        found => done(found ? null : refusal(550, 'No such address here')),
        () => done(refusal(451, 'Please come again later')),
      ),
    onData(stream, session, done) {
      take(stream, session).then(
        () => done(null),
        fault => {
          log.warn('mail-in.not-taken', { fault })
          done(refusal(451, 'Please come again later'))
        },
      )
    },
  })
  // Lines that break are of no interest.
  server.on('error', () => {})

  async function take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const raw = await readUpTo(stream, MOST_BYTES)
    if (raw === null) return
    // What cannot be read will not be readable the next time.
    const mail = await readMail(raw)
    if (!mail) return
    const sender = envelope.mailFrom ? envelope.mailFrom.address.toLowerCase() : ''
    for (const { address } of envelope.rcptTo) {
      const found = await boxAt(boxes, domain, address)
      await found?.box.take(found.tag, { sender, mail, bytes: raw.length })
    }
  }

  const listening = Promise.withResolvers<void>()
  const listener = server.listen(port, host, () => listening.resolve())
  listener.once('error', listening.reject)
  await listening.promise
  return {
    port: (listener.address() as AddressInfo).port,
    close: () => new Promise(closed => server.close(() => closed())),
  }
}

function refusal(responseCode: number, said: string): Error {
  return Object.assign(new Error(said), { responseCode })
}

/** Null where it is too long: it is heard to its end and forgotten. @throws where the line breaks */
async function readUpTo(stream: AsyncIterable<Buffer>, most: number): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of stream) {
    bytes += piece.length
    if (bytes <= most) pieces.push(piece)
    else pieces.length = 0
  }
  return bytes > most ? null : Buffer.concat(pieces)
}
