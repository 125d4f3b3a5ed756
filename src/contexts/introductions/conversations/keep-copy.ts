/**
 * A copy of what was said, to the person's own letter box: the address they left at first, and no other, so that nobody is written
 * to through us by somebody who merely types their address. For the same reason there is none before the group has answered (M16).
 */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import type { Sealer } from '#platform/seal/seal.ts'
import { holdConversation } from './conversation.store.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { addCopy, isCopyAsked } from './copy.store.ts'

export const COPY_LETTER = 'conversation.copy'

export const aboutCopy = (id: string): string => `introductions.copy.sealed ${id}`

/**
 * Once a day: pressed again, nothing more is sent.
 * @param words all that stands on the page, as it is to be read
 * @throws {NothingToSealWith}
 */
export async function sendCopy(
  queries: Queries,
  { conversationId, words }: { conversationId: string; words: string },
  { sealer, clock }: { sealer: Sealer; clock: Clock },
): Promise<void> {
  await queries.transaction(async within => {
    const db = within.withTables<ConversationTables>()
    const conversation = await holdConversation(db, conversationId)
    if (!conversation || conversation.answeredAt === null || (await isCopyAsked(db, conversationId))) return
    const askedAt = clock.now()
    const id = newId(askedAt)
    const sealed = await sealer.seal(words, aboutCopy(id), within)
    await addCopy(db, { id, conversationId, askedAt, sealed })
    const about = { conversation: conversationId, copy: id }
    const { language } = conversation
    await askToSend(within, { kind: COPY_LETTER, about, to: null, language }, clock)
  })
}
