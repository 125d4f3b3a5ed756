/** What a person's page shows, opened with its link. */
import { type DirectoryTables, type Group, loadGroups, publicGroup } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { markOfLink, openWithLink } from '#platform/seal/link-seal.ts'
import type { TogetherTables } from '../../together/together-tables.ts'
import { wordBackBy } from '../../together/word-back.store.ts'
import { dayIn } from '../../ways/zoned-days.ts'
import { conversationBy } from '../conversation.store.ts'
import { type Conversation, conversationEnds, type Standing, standingOf, wordsEnd } from '../conversation.ts'
import type { ConversationTables } from '../conversations-tables.ts'
import { aboutAnswer } from '../first-said.ts'
import { messagesIn } from '../message.store.ts'
import type { Line } from './said.tsx'

export interface OwnSeen {
  conversation: Conversation
  /** In its public form; null: it has left the directory. */
  group: Group | null
  standing: Standing
  lines: Line[]
  /** Whoever helped may still learn that contact was made. */
  tells: boolean
  gone: { words: string; all: string }
}

/** Null: nothing stands behind this link. @param zone IANA: where the contact point is, for the days */
export async function lookAtOwn(
  queries: Queries,
  token: string,
  { now, zone }: { now: number; zone: string },
): Promise<OwnSeen | null> {
  const dayOf = (at: number) => dayIn(zone, at)

  const db = queries.withTables<ConversationTables>()
  const conversation = await conversationBy(db, { mark: markOfLink(token) })
  if (!conversation || now >= conversationEnds(conversation)) return null
  const messages = await messagesIn(db, conversation.id)
  const lines = await Promise.all(
    messages.map(async ({ id, by, at, kind, forPerson, lostAt }) => ({
      ...{ by, day: dayOf(at), rings: kind === 'please-call', isLost: lostAt !== null },
      words: forPerson && (await openWithLink(token, forPerson, aboutAnswer(id))),
    })),
  )
  const ids = conversation.groupId === null ? [] : [conversation.groupId]
  const [group] = await loadGroups(queries.withTables<DirectoryTables>(), ids)
  const words = await wordBackBy(queries.withTables<TogetherTables>(), { conversationId: conversation.id })
  return {
    conversation,
    lines,
    tells: words !== null,
    group: group ? publicGroup(group) : null,
    standing: standingOf(conversation, now),
    gone: {
      words: dayOf(wordsEnd({ ...conversation, handedAt: conversation.handedAt ?? now })),
      all: dayOf(conversationEnds(conversation)),
    },
  }
}
