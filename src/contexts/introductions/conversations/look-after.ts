/** Looked at every few minutes by one of all servers: the group is reminded, and what has had its time goes. */
import { type DirectoryTables, loadGroups } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { heldEnds } from '../relay/held/held.ts'
import { dropHeldBefore } from '../relay/held/held-mail.store.ts'
import {
  allConversations,
  dropConversation,
  emptyReach,
  holdConversation,
  keepReminded,
} from './conversation.store.ts'
import { answerEnds, type Conversation, conversationEnds, remindersBy, wordsEnd } from './conversation.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { dropCopiesBefore } from './copy.store.ts'
import { forgetFirst } from './forget-first.ts'
import { emptyMessages } from './message.store.ts'
import { ASKED_LETTER } from './open-conversation.ts'
import { endForBoth } from './stop.ts'
import { tellPerson } from './tell-person.ts'
import { emptyWelcomeLinks, emptyWelcomeLinksBefore } from './welcome-link.store.ts'
import { welcomersOf } from './welcomers.ts'

const AT_ONCE = 200
const DAY = 86_400_000
/** A letter that tells the person of an end needs their address for so long, and no longer. */
const TOLD_WITHIN = 2 * DAY

/** Each is done whole or not at all: what breaks off between two is gone on with at the next look. */
export async function lookAfterConversations(queries: Queries, clock: Clock): Promise<void> {
  const db = queries.withTables<ConversationTables>()
  const now = clock.now()
  await emptyMessages(db, now - (answerEnds(now) - now))
  await dropCopiesBefore(db, now - DAY)
  await emptyWelcomeLinksBefore(db, now - (wordsEnd({ openedAt: now, handedAt: now }) - now))
  await dropHeldBefore(db, now - (heldEnds(now) - now))
  for (let after: string | null = null; ; ) {
    const some = await allConversations(db, after, AT_ONCE)
    const gone = await thoseGone(queries, some)
    for (const { id } of some)
      await queries.transaction(within => lookAt(within, id, { clock, isGone: gone.has(id) }))
    if (some.length < AT_ONCE) return
    after = some.at(-1)!.id
  }
}

/** Of a group that left the directory, has ended, or was halted by the contact point: nobody is to wait for it. */
async function thoseGone(queries: Queries, some: readonly Conversation[]): Promise<Set<string>> {
  const ids = [...new Set(some.flatMap(({ groupId }) => groupId ?? []))]
  const groups = await loadGroups(queries.withTables<DirectoryTables>(), ids)
  const there = new Set(
    groups
      .filter(({ life, haltedAt }) => life.state !== 'ended' && haltedAt === undefined)
      .map(({ id }) => id),
  )
  return new Set(some.filter(({ groupId }) => !groupId || !there.has(groupId)).map(({ id }) => id))
}

async function lookAt(
  within: Queries,
  id: string,
  { clock, isGone }: { clock: Clock; isGone: boolean },
): Promise<void> {
  const db = within.withTables<ConversationTables>()
  const conversation = await holdConversation(db, id)
  if (!conversation) return
  const now = clock.now()
  if (now >= conversationEnds(conversation)) return void (await dropConversation(db, id))
  const { ended, sealed, reach } = conversation
  if (isGone && !ended) await endForBoth(within, conversation, 'group-gone', clock)
  const told = ended !== null && now >= ended.at + TOLD_WITHIN
  if (told && reach) await emptyReach(db, id)
  if (told || isGone) await emptyWelcomeLinks(db, id)
  const spoken = told || isGone || now >= wordsEnd(conversation)
  if (sealed && spoken) await forgetFirst(db, id)
  if (isGone || ended) return
  if (!spoken) await remind(within, conversation, clock)
  await tellPerson(within, conversation, clock)
}

/** The welcomer first; the second time the second welcomer, where there is one. */
async function remind(within: Queries, conversation: Conversation, clock: Clock): Promise<void> {
  const { id, groupId, reminded, sealed } = conversation
  const due = remindersBy(conversation, clock.now())
  if (due <= reminded || groupId === null) return
  const db = within.withTables<ConversationTables>()
  await keepReminded(db, id, due)
  const tasks = await welcomersOf(within, groupId, clock.now())
  const welcomer = (due > 1 ? tasks[1] : undefined) ?? tasks[0]
  if (!welcomer || !sealed) return
  const about = { conversation: id, task: welcomer.id, again: String(due) }
  await askToSend(within, { kind: ASKED_LETTER, about, to: null, language: welcomer.language }, clock)
}
