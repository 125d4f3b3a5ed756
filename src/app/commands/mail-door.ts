/** The door for mail, where the settings name one. The libraries for it are loaded only then. */

import type { Clock } from '#platform/clock.ts'
import type { Log } from '#platform/log.ts'
import type { Boxes } from '#platform/mail-in/box.ts'
import type { MailIn } from '#platform/mail-in/mail-in.ts'
import type { Config } from '../config.ts'
import { PlainFault } from '../plain-fault.ts'

export interface MailDoorAsked {
  config: Pick<Config, 'mailIn'>
  post: { boxes: Boxes | null; domain: string }
  clock: Clock
  log: Log
}

/** @throws {PlainFault} where the port cannot be had */
export async function openMailDoor({ config, post, clock, log }: MailDoorAsked): Promise<MailIn | null> {
  if (!config.mailIn || !post.boxes) return null
  const { openMailIn } = await import('#platform/mail-in/mail-in.ts')
  const { host, port } = config.mailIn
  try {
    const mailIn = await openMailIn({ host, port, domain: post.domain, boxes: post.boxes, clock, log })
    log.info('mail-in.ready', { port: mailIn.port })
    return mailIn
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw error
    const why =
      code === 'EACCES'
        ? 'only root may take mail there'
        : 'something else is there, or it is not of this machine'
    throw new PlainFault(
      `Mail cannot be taken at ${host}:${port}: ${why}.\nSet MAIL_IN to another port, and have port 25 led to it.`,
    )
  }
}
