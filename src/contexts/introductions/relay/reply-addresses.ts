/** Where answers to a letter go: one random address for each side of each conversation, the same in every letter (B3). */
import type { Queries } from '#platform/db/queries.ts'
import { boxAddress } from '#platform/mail-in/box.ts'
import type { Opener, Sealer } from '#platform/seal/seal.ts'
import { aboutTag } from './held/held.ts'
import type { RelayTables } from './relay-tables.ts'
import { addReplyAddress, dropReplyAddress, replyAddressBy, type Side } from './reply-address.store.ts'
import { markOfTag, newTag, senderMark } from './tag.ts'

/** The name of the box. */
export const REPLY = 'reply'

export interface ReplyAddresses {
  /** Whole. @param sender the person's own address, for their side: mails are known by it */
  of(conversationId: string, side: Side, sender?: string): Promise<string>
}

export interface ReplyAddressesAsked {
  queries: Queries
  opener: Opener
  sealer: Sealer
  /** What stands behind the @. */
  domain: string
}

export function openReplyAddresses({ queries, opener, sealer, domain }: ReplyAddressesAsked): ReplyAddresses {
  const db = queries.withTables<RelayTables>()

  return {
    async of(conversationId, side, sender) {
      const about = aboutTag(conversationId, side)
      const known = await replyAddressBy(db, { conversationId, side })
      const tag = known && (await opener.open(known.sealed, about))
      if (tag !== null) return boxAddress(REPLY, tag, domain)
      // One whose key is gone stands in no letter any more.
      if (known) await dropReplyAddress(db, known.mark)
      const drawn = newTag()
      const sealed = await sealer.seal(drawn, about)
      const own = sender === undefined ? null : senderMark(drawn, sender)
      await addReplyAddress(db, { mark: markOfTag(drawn), conversationId, side, sealed, sender: own })
      // Of two letters written at one moment the one that was first counts.
      const kept = await replyAddressBy(db, { conversationId, side })
      const first = kept && (await opener.open(kept.sealed, about))
      return boxAddress(REPLY, first ?? drawn, domain)
    },
  }
}
