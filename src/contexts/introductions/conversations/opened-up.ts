/** What the relay alone can know of a conversation: what was written first, where answers go, and who answers for the group. */
import { contactTask, type DirectoryTables } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { Opener } from '#platform/seal/seal.ts'
import { recipientsOf } from '#platform/seal/seal-key.store.ts'
import { conversationBy } from './conversation.store.ts'
import type { Conversation } from './conversation.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { aboutFirst, type FirstSaid, readFirst } from './first-said.ts'
import { aboutReach, type Reach, readReach } from './reach.ts'
import { endForBoth } from './stop.ts'

export interface OpenedUp {
  conversation: Conversation | null
  /** Null once the words have had their time. */
  said: FirstSaid | null
  /** Null once nobody is to be reached any more. */
  reach: Reach | null
  /** The welcomer's address; null where the letter is to nobody of the group, or nobody is there any more. */
  to: string | null
}

const NOTHING: OpenedUp = { conversation: null, said: null, reach: null, to: null }

/** These words were sealed to a key that this relay does not hold: the letter waits for one that does. */
class KeyNotHere extends Error {
  override readonly name = 'KeyNotHere'
}

/** Where the key is lost the person's page says that it did not go. */
export async function openUp(
  { queries, clock, opener }: { queries: Queries; clock: Clock; opener: Opener },
  about: Readonly<Record<string, string>>,
): Promise<OpenedUp> {
  const db = queries.withTables<ConversationTables>()
  const conversation = await conversationBy(db, { id: about.conversation ?? '' })
  if (!conversation) return NOTHING
  const { id, sealed } = conversation
  const text = sealed && (await opener.open(sealed, aboutFirst(id)))
  if (sealed && text === null && !conversation.ended) {
    // Another relay may have the key, or this one may have it again: nothing is given up while somebody could open it.
    if ((await recipientsOf(queries, sealed.week)).length > 0) throw new KeyNotHere(sealed.week)
    await queries.transaction(within => endForBoth(within, conversation, 'lost', clock))
    return NOTHING
  }
  const task =
    about.task === undefined ? null : await contactTask(queries.withTables<DirectoryTables>(), about.task)
  return {
    conversation,
    said: text ? readFirst(text) : null,
    reach: await reachOf(opener, conversation),
    to: task?.email ?? null,
  }
}

/** Where the person is reached, and what of them is taken out of what passes on. */
export async function reachOf(
  opener: Opener,
  { id, reach, sealed }: Pick<Conversation, 'id' | 'reach' | 'sealed'>,
): Promise<Reach | null> {
  if (!reach && !sealed) return null
  const text = reach
    ? await opener.open(reach, aboutReach(id))
    : sealed && (await opener.open(sealed, aboutFirst(id)))
  return text ? readReach(text) : null
}
