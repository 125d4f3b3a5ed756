/** The person's own press: from here on, and no sooner, the group hears of it (M08, M15). */
import type { Queries } from '#platform/db/queries.ts'
import type { NewLink } from '#platform/seal/link-seal.ts'
import type { Consent } from '../consent/consent.ts'
import { conversationBy } from '../conversations/conversation.store.ts'
import type { ConversationTables } from '../conversations/conversations-tables.ts'
import { type ConversationParts, type Opened, openConversation } from '../conversations/open-conversation.ts'
import { dropIntroduction } from './introduction.store.ts'
import type { Draft } from './introduction.ts'
import type { TogetherTables } from './together-tables.ts'
import { addWordBack } from './word-back.store.ts'

export interface Confirmed {
  /** Of the draft. */
  mark: string
  /** Of the person's page from now on: never the one that stood in the address of a shared screen. */
  link: NewLink
  /** Whether whoever helped may learn that contact was made. */
  tells: boolean
}

/** Undoes what was begun in the transaction. */
class NotOpened extends Error {
  readonly outcome: Opened | null
  constructor(outcome: Opened | null) {
    super('not opened')
    this.outcome = outcome
  }
}

/**
 * In one transaction: the conversation is open and the draft gone, or all is as before. Pressed twice it is one conversation.
 * @returns null where the draft was thrown away, or its time is over
 */
export async function confirmIntroduction(
  queries: Queries,
  consent: Consent,
  { back, ...said }: Draft,
  { mark, link, tells }: Confirmed,
  parts: ConversationParts,
): Promise<Opened | null> {
  const work = queries.transaction(async within => {
    const db = within.withTables<TogetherTables & ConversationTables>()
    if (!(await dropIntroduction(db, mark))) {
      const known = await conversationBy(db, { mark: link.mark })
      throw new NotOpened(known && { opened: true, conversationId: known.id })
    }
    const opened = await openConversation(within, consent, { ...said, token: link.token }, link, parts)
    if (!opened.opened) throw new NotOpened(opened)
    if (tells && back !== null) await addWordBack(db, back, opened.conversationId, parts.clock.now())
    return opened
  })
  return work.catch(fault => {
    if (fault instanceof NotOpened) return fault.outcome
    throw fault
  })
}
