/** Whoever wrote a mail that could not be passed on is told so, once a day at most: nothing is lost in silence. */
import type { Queries } from '#platform/db/queries.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import type { WhyNot } from './relay.mail.ts'
import type { RelayTables } from './relay-tables.ts'
import type { RelayingParts } from './relaying.ts'
import { keepTold, type ReplyAddress } from './reply-address.store.ts'

export const NOT_PASSED_LETTER = 'relay.not-passed'

const DAY = 86_400_000

export async function tellNotPassedOn(
  { queries, clock }: Pick<RelayingParts, 'queries' | 'clock'>,
  { mark, conversationId, side, toldAt }: ReplyAddress,
  { why, task, language }: { why: WhyNot; task: string | null; language: string },
): Promise<void> {
  const now = clock.now()
  if (toldAt !== null && now < toldAt + DAY) return
  await queries.transaction(async (within: Queries) => {
    await keepTold(within.withTables<RelayTables>(), mark, now)
    const about = { conversation: conversationId, side, why, ...(task !== null && { task }) }
    await askToSend(within, { kind: NOT_PASSED_LETTER, about, to: null, language }, clock)
  })
}
