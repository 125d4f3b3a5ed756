/**
 * The relay: the one part that opens what people wrote. It holds the weeks' keys, carries sealed letters, and takes in what is
 * written back. Beside the server it is a process of its own, so that whoever takes the server over reads nothing that lies here.
 */
import type { Introductions } from '#contexts/introductions/index.ts'
import type { Tasks } from '#platform/jobs/job-runner.ts'
import { CARRY_SEALED } from '#platform/mail/ask-to-send.ts'
import { CAME_BACK, returnBox } from '#platform/mail/came-back.ts'
import { carryLetter } from '#platform/mail/carry-letter.ts'
import type { Boxes } from '#platform/mail-in/box.ts'
import { keepWeekKeys } from '#platform/seal/keep-week-keys.ts'
import { openKeyFolder } from '#platform/seal/key-folder.ts'
import { openOpener } from '#platform/seal/open-opener.ts'
import { openSealer } from '#platform/seal/open-sealer.ts'
import { byChannel } from '#platform/texts/by-channel.ts'
import type { TextCarrier } from '#platform/texts/text-carrier.ts'
import type { Config } from '../config.ts'
import type { PostOffice } from '../post-office.ts'

export interface RelayAsked {
  config: Pick<Config, 'sealKeys'>
  post: Pick<PostOffice, 'post' | 'boxes' | 'linkKey' | 'domain'>
  introductions: Pick<Introductions, 'relay'>
  /** Null: no text messages are sent. */
  texts: TextCarrier | null
}

export interface Relay {
  tasks: Tasks
  /** Where mail from outside is taken; null where none is. */
  boxes: Boxes | null
  /** At the start, and then once a minute. */
  beat(): Promise<void>
}

export function openRelay({
  config,
  post: { post, boxes, linkKey, domain },
  introductions,
  texts,
}: RelayAsked): Relay {
  const { queries, clock } = post
  const folder = openKeyFolder(config.sealKeys)
  const opened = introductions.relay({
    opener: openOpener(folder),
    sealer: openSealer(queries, clock),
    linkKey,
    domain,
    takesMail: boxes !== null,
  })
  const kinds = { ...post.kinds, ...opened.letters }
  const sealed = { ...post, kinds: opened.letters, carrier: byChannel(post.carrier, texts) }
  return {
    tasks: { ...opened.tasks, [CARRY_SEALED]: ({ letter }) => carryLetter(sealed, letter!) },
    // Word comes back about letters with words in them too.
    boxes: boxes && { ...boxes, [CAME_BACK]: returnBox({ ...post, kinds }, linkKey), ...opened.boxes },
    async beat() {
      await keepWeekKeys(queries, folder, clock)
    },
  }
}
