/** Hands letters to a mail server. */
import { createTransport } from 'nodemailer'
import { type Carrier, NotTaken, type Outcome, type Sealed } from './carrier.ts'
import { lineWatch } from './line-watch.ts'

export interface SmtpAsked {
  /** `smtp://user:secret@host:587` or `smtps://…`. */
  url: string
  /** The neutral sender. */
  from: { name: string; address: string }
  /** Where failures are told; the sender's address where not said. */
  returnTo?: (letter: Sealed) => string
  /** Longest wait for a word of the server, in ms. */
  patience?: number
}

export function smtpCarrier({
  url,
  from,
  returnTo = () => from.address,
  patience = 20_000,
}: SmtpAsked): Carrier {
  return {
    async hand(letter) {
      const line = lineWatch()
      const transport = createTransport({
        url,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
        // A letter's text is never read as the name of a file or an address.
        disableFileAccess: true,
        disableUrlAccess: true,
        transactionLog: true,
        logger: line.logger,
      })
      try {
        await transport.sendMail(messageOf(letter, from, returnTo(letter)))
      } catch (error) {
        throw notTaken(error, line.letterBegun())
      } finally {
        transport.close()
      }
    },
    close() {},
  }
}

/** Objects, never text to be parsed: a comma or a line break in a name cannot add a recipient. */
function messageOf(letter: Sealed, from: SmtpAsked['from'], returnTo: string) {
  return {
    from,
    to: { name: '', address: letter.to },
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

interface Told {
  responseCode?: number
  code?: string
  command?: string
}

/** A number is the server's own word. Without one the line broke: before the letter nothing can have arrived, later it may have. */
function notTaken(error: unknown, letterBegun: boolean): NotTaken {
  const { responseCode, code = 'EUNKNOWN', command } = (error ?? {}) as Told
  if (!responseCode) return new NotTaken(letterBegun ? 'unclear' : 'later', code)
  const outcome: Outcome = responseCode >= 500 && isAboutLetter(command) ? 'refused' : 'later'
  return new NotTaken(outcome, String(responseCode))
}

/** A wrong password or a server that turns us away says nothing about the letter. */
const isAboutLetter = (command = ''): boolean => command === 'RCPT TO' || command === 'DATA'
