/** What a person wrote, for their own page: sealed to its link at once, so that only they read it there. */
import type { Kysely } from 'kysely'
import { newId } from '#platform/ids.ts'
import { sealToLink } from '#platform/seal/link-seal.ts'
import type { WeekSealed } from '#platform/seal/week-sealed.ts'
import type { Conversation } from './conversation.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { aboutAnswer } from './first-said.ts'
import { addMessage } from './message.store.ts'

/**
 * @param sealed the same words on their way to the group; the first ones go with the conversation itself
 * @param id drawn where none is handed in
 */
export async function keepOwnWords(
  db: Kysely<ConversationTables>,
  { id: conversationId, recipient }: Pick<Conversation, 'id' | 'recipient'>,
  words: string,
  at: number,
  { id = newId(at), sealed = null }: { id?: string; sealed?: WeekSealed | null } = {},
): Promise<boolean> {
  const forPerson = words === '' ? null : await sealToLink(recipient, words, aboutAnswer(id))
  if (forPerson === null && sealed === null) return false
  return addMessage(db, { id, conversationId, by: 'person', kind: 'words', at, sealed, forPerson })
}
