/** Mail to an address of ours becomes words for the other side, or is asked about, or is nobody's (M16, B3). */

import { idFrom } from '#platform/id-from.ts'
import type { Box, Incoming } from '#platform/mail-in/box.ts'
import { conversationBy } from '../conversations/conversation.store.ts'
import { type Conversation, conversationEnds } from '../conversations/conversation.ts'
import type { ConversationTables } from '../conversations/conversations-tables.ts'
import { sayToGroup, sayToPerson } from '../conversations/say.ts'
import { holdMail } from './held/hold-mail.ts'
import { isFromThem } from './known-sender.ts'
import { tellNotPassedOn } from './not-passed-on.ts'
import { rebuild } from './rebuild/rebuild.ts'
import type { WhyNot } from './relay.mail.ts'
import type { RelayingParts } from './relaying.ts'
import { countMail, type ReplyAddress, replyAddressBy } from './reply-address.store.ts'
import { knowSides } from './sides.ts'
import { isTag, markOfTag } from './tag.ts'

/** Mails to one address in one day: beyond it nothing of them is read. */
const MAILS_A_DAY = 40

export function replyBox(parts: RelayingParts): Box {
  const { queries, clock, domain } = parts
  const db = queries.withTables<ConversationTables>()

  /** Null: it never led anywhere, or does no more; which of the two nobody is told. */
  async function leadsTo(tag: string): Promise<{ address: ReplyAddress; conversation: Conversation } | null> {
    const address = isTag(tag) ? await replyAddressBy(db, { mark: markOfTag(tag) }) : null
    const conversation = address && (await conversationBy(db, { id: address.conversationId }))
    if (!conversation || conversation.ended || clock.now() >= conversationEnds(conversation)) return null
    return { address, conversation }
  }

  async function passOn(incoming: Incoming, tag: string, address: ReplyAddress, conversation: Conversation) {
    const sides = await knowSides(parts, conversation, address, tag)
    const rebuilt = rebuild(incoming, { hidden: sides.hidden, relayDomain: domain })
    if (rebuilt.did === 'swallowed') return
    const whose = isFromThem(incoming, sides.taskOf)
    const tell = async (why: WhyNot) => {
      const { language } = sides
      if (whose) await tellNotPassedOn(parts, address, { why, task: whose.task, language })
    }
    if (rebuilt.did === 'refused') return tell(rebuilt.why)
    const { side, mark, conversationId } = address
    const whole = (words: string) =>
      rebuilt.files > 0 ? `${words}\n\n${sides.filesOf(rebuilt.files)}` : words
    const words = whole(rebuilt.words)
    // One without a number is known by when it was written.
    const own = incoming.mail.messageId ?? `${incoming.mail.date ?? ''} ${words}`
    const id = idFrom(['mail', mark, own])
    if (!whose || rebuilt.did === 'held') {
      const to = whose ? (incoming.mail.from?.address ?? '') : sides.reachedAt
      if (!to) return
      const without = rebuilt.did === 'held' && rebuilt.without !== '' ? whole(rebuilt.without) : null
      const why = whose ? 'own-address' : 'who'
      const whom = { to, language: sides.language }
      return holdMail(parts, { conversationId, side, messageId: id, why, held: { words, without }, whom })
    }
    const said =
      side === 'group'
        ? await sayToPerson(queries, { conversationId, id, kind: 'words', words }, parts)
        : await sayToGroup(queries, { conversationId, id, words }, parts)
    if (said !== 'said') await tell(said)
  }

  return {
    knows: async tag => (await leadsTo(tag)) !== null,
    async take(tag, incoming) {
      const found = await leadsTo(tag)
      if (!found) return
      const day = new Date(clock.now()).toISOString().slice(0, 10)
      if ((await countMail(db, found.address.mark, day)) > MAILS_A_DAY) return
      await passOn(incoming, tag, found.address, found.conversation)
    },
  }
}
