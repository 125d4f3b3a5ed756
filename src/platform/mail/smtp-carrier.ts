/** Hands letters to a mail server. */
import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Carrier, Sealed } from './carrier.ts'
import { GREETING_WAIT, HANDING_MOST, REPLY_WAIT } from './handing-time.ts'
import { notTaken } from './refusal.ts'

export interface SmtpAsked {
  /** `smtp://user:secret@host:587` or `smtps://…`. */
  url: string
  /** The neutral sender. */
  from: { name: string; address: string }
  /** Where failures are told; the sender's address where not said. */
  returnTo?: (letter: Sealed) => string
  /** Longest waits in ms: for its first word, for any later one, and for the whole. */
  patience?: { greeting: number; reply: number; most: number }
}

export function smtpCarrier({
  url,
  from,
  returnTo = () => from.address,
  patience = { greeting: GREETING_WAIT, reply: REPLY_WAIT, most: HANDING_MOST },
}: SmtpAsked): Carrier {
  const requireTLS = !isBeside(url)
  return {
    async hand(letter, { letterGoes, hangUp }) {
      let gone = false
      const transport = createTransport({
        url,
        requireTLS,
        connectionTimeout: patience.greeting,
        greetingTimeout: patience.greeting,
        socketTimeout: patience.reply,
        // A letter's text is never read as the name of a file or an address.
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      // The library reads the message when the server has said yes to it, and not before.
      transport.use('stream', ({ message }, done) => {
        const written = message.createReadStream.bind(message)
        message.createReadStream = () => Readable.from(goesOver(written), { objectMode: false })
        done()
      })
      async function* goesOver(written: () => AsyncIterable<Buffer>) {
        await letterGoes()
        gone = true
        yield* written()
      }
      const signal = AbortSignal.any([hangUp, AbortSignal.timeout(patience.most)])
      try {
        await transport.sendMail({ ...messageOf(letter, from, returnTo(letter)), signal })
      } catch (error) {
        throw notTaken(error, gone)
      } finally {
        transport.close()
      }
    },
    close() {},
  }
}

/** A server on this machine: nobody listens between the two, and it seldom has a certificate. */
const isBeside = (url: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname)

/** Objects, never text to be parsed: a comma or a line break in a name cannot add a recipient. */
function messageOf(letter: Sealed, from: SmtpAsked['from'], returnTo: string) {
  return {
    from,
    to: { name: '', address: letter.to },
    ...(letter.replyTo && { replyTo: { name: '', address: letter.replyTo } }),
    envelope: { from: returnTo, to: [letter.to] },
    subject: letter.subject,
    text: letter.text,
    messageId: letter.messageId,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': letter.language,
      ...(letter.endsAt && { 'List-Unsubscribe': `<${letter.endsAt}>` }),
    },
  }
}
