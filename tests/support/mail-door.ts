/** The door mail comes in by, on a real port, and somebody's mail program on the other side of it. */
import { createTransport } from 'nodemailer'
import { openMailIn } from '#platform/mail-in/mail-in.ts'
import type { TestApp } from './app.ts'
import { closeAfterFile } from './close-after-file.ts'

export interface MailDoor {
  /** Hands a whole mail over. @throws what the server says where it is not taken */
  send(mail: { from: string; to: string; raw: string | Buffer }): Promise<void>
}

/** Closed after the file's last test. */
export async function openMailDoor({ boxes, waymeet, clock }: TestApp): Promise<MailDoor> {
  const { domain } = waymeet.post
  const door = await openMailIn({
    ...{ host: '127.0.0.1', port: 0, domain, clock, log: waymeet.log },
    boxes: boxes ?? {},
  })
  const transport = createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true, pool: true })
  closeAfterFile(async () => {
    transport.close()
    await door.close()
  })
  return {
    async send({ from, to, raw }) {
      await transport.sendMail({ envelope: { from, to: [to] }, raw })
    },
  }
}

/** As a plain program writes it. */
export const plainMail = ({
  from,
  to,
  words,
  head = '',
}: {
  from: string
  to: string
  words: string
  head?: string
}): string =>
  `From: ${from}\r\nTo: <${to}>\r\nSubject: Re: There is something for you to read\r\n` +
  `Message-ID: <${words.length}.${words.charCodeAt(0)}@somewhere.example>\r\n${head}` +
  `Content-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`
