/** A question that somebody wrote to a group, as rows, and the links that lead to both sides of it. */
import { randomUUID } from 'node:crypto'
import { addConversation } from '#contexts/introductions/conversations/conversation.store.ts'
import type { ConversationTables } from '#contexts/introductions/conversations/conversations-tables.ts'
import { addWelcomeLink } from '#contexts/introductions/conversations/welcome-link.store.ts'
import { aboutHeld, writeHeld } from '#contexts/introductions/relay/held/held.ts'
import { addHeldMail } from '#contexts/introductions/relay/held/held-mail.store.ts'
import { addIntroduction } from '#contexts/introductions/together/introduction.store.ts'
import { aboutDraft, writeDraft } from '#contexts/introductions/together/introduction.ts'
import type { TogetherTables } from '#contexts/introductions/together/together-tables.ts'
import { newId } from '#platform/ids.ts'
import { newLink, sealToLink } from '#platform/seal/link-seal.ts'
import { openSealer } from '#platform/seal/open-sealer.ts'
import type { TestApp } from '#support/app.ts'

/** Tokens: the page of whoever asked, the letter to the group, and the one that asks about a mail. */
export async function askedOf({ waymeet, clock }: TestApp, groupId: string) {
  const [own, welcome, waits, draft] = await Promise.all([newLink(), newLink(), newLink(), newLink()])
  const db = waymeet.database.withTables<ConversationTables>()
  const [id, now] = [newId(clock.now()), clock.now()]
  const sealed = await openSealer(waymeet.database, clock).seal('{}', 'nothing')
  await addConversation(
    db,
    {
      ...{
        id,
        groupId,
        way: 'write',
        reference: randomUUID(),
        mark: own.mark,
        recipient: own.recipient,
        sealed,
      },
      ...{ language: 'en', openedAt: now, handedAt: now, lastAt: now, answeredAt: null },
      ...{ reminded: 0, tries: 0, ended: null, reach: sealed, toldUnanswered: false, warnedAt: null },
    },
    'text',
  )
  await addWelcomeLink(db, { mark: welcome.mark, conversationId: id, taskId: null, sealed: null }, now)
  const forSender = await sealToLink(
    waits.recipient,
    writeHeld({ words: 'Ring 1', without: null }),
    aboutHeld(waits.mark),
  )
  await addHeldMail(db, {
    ...{ mark: waits.mark, conversationId: id, side: 'group', why: 'who', messageId: newId(now) },
    ...{ heldAt: now, sealed, forSender },
  })
  const words = {
    ...{ name: '', words: 'A word', email: '', mobile: '', sharedBox: false },
    call: null,
    back: null,
  }
  await addIntroduction(waymeet.database.withTables<TogetherTables>(), {
    ...{ mark: draft.mark, groupId, way: 'together', madeAt: now },
    sealed: await sealToLink(draft.recipient, writeDraft(words), aboutDraft(draft.mark)),
  })
  return { question: own.token, welcome: welcome.token, held: waits.token, draft: draft.token }
}
