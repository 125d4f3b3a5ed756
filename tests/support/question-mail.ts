/** Mail of either side of a first question, and word that a letter came back: handed to the relay as the mail server before it would. */
import { returnAddress } from '#platform/mail/came-back.ts'
import { boxAt } from '#platform/mail-in/box.ts'
import { readMail } from '#platform/mail-in/read-mail.ts'
import type { TestApp } from './app.ts'
import { plainMail } from './mail-door.ts'

const REPORT = [
  ...['From: MAILER-DAEMON@mx.home.example', 'Subject: Undelivered', 'MIME-Version: 1.0'],
  ...['Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b'],
  ...['Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.home.example', ''],
  ...['Action: failed', 'Status: 5.1.1', '--b--', ''],
].join('\r\n')

export interface QuestionMail {
  /** @returns false where there is no such address (any more) */
  send(mail: { from: string; to: string; words: string }): Promise<boolean>
  comesBack(letter: { id: string }): Promise<void>
}

export function openQuestionMail({ boxes, waymeet }: TestApp): QuestionMail {
  const { domain, linkKey } = waymeet.post

  async function hand(sender: string, to: string, raw: string): Promise<boolean> {
    const found = await boxAt(boxes ?? {}, domain, to)
    const mail = await readMail(Buffer.from(raw))
    if (!found || !mail) return false
    await found.box.take(found.tag, { sender, mail, bytes: raw.length })
    return true
  }

  let sent = 0
  return {
    send: ({ from, to, words }) =>
      hand(
        from,
        to,
        plainMail({ from, to, words, head: `X-Sent: ${++sent}\r\n` }).replace(
          '@somewhere',
          `.${sent}@somewhere`,
        ),
      ),
    comesBack: async ({ id }) => void (await hand('', returnAddress(linkKey, id, domain), REPORT)),
  }
}
