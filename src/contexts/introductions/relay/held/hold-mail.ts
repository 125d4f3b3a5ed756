/** Keeps a mail for whoever sent it to decide about, and asks them in a letter. */
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { newLink, sealToLink } from '#platform/seal/link-seal.ts'
import type { RelayTables } from '../relay-tables.ts'
import type { RelayingParts } from '../relaying.ts'
import type { Side } from '../reply-address.store.ts'
import {
  type AskedWhom,
  aboutHeld,
  aboutWhom,
  type HeldWords,
  MOST_HELD,
  type WhyHeld,
  writeHeld,
  writeWhom,
} from './held.ts'
import { addHeldMail, countHeld } from './held-mail.store.ts'

/** The letter that asks. */
export const HELD_LETTER = 'relay.held'

export interface ToHold {
  conversationId: string
  side: Side
  /** Of the message it becomes when it goes on. */
  messageId: string
  why: WhyHeld
  held: HeldWords
  whom: Omit<AskedWhom, 'token'>
}

/** @throws {NothingToSealWith} where nothing can be sealed at this moment: the mail is to come again */
export async function holdMail(
  { queries, clock, sealer }: RelayingParts,
  { conversationId, side, messageId, why, held, whom }: ToHold,
): Promise<void> {
  const { token, recipient, mark } = await newLink()
  const forSender = await sealToLink(recipient, writeHeld(held), aboutHeld(mark))
  const sealed = await sealer.seal(writeWhom({ ...whom, token }), aboutWhom(mark))
  await queries.transaction(async within => {
    const db = within.withTables<RelayTables>()
    if ((await countHeld(db, conversationId, side)) >= MOST_HELD) return
    const row = { mark, conversationId, side, why, messageId, heldAt: clock.now(), sealed, forSender }
    if (!(await addHeldMail(db, row))) return
    await askToSend(
      within,
      { kind: HELD_LETTER, about: { held: mark }, to: null, language: whom.language },
      clock,
    )
  })
}
