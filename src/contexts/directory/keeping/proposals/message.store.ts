/** What was said about a proposal, by role: no name, no address. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { MessageView } from '#ui/proposed/proposal-view.ts'
import type { DirectoryTables } from '../../tables.ts'

type Db = Kysely<DirectoryTables>

export type Speaker = MessageView['by']
export type Message = MessageView

export async function addMessage(
  db: Db,
  { id, proposalId, by, words, at }: Message & { id: string; proposalId: string },
): Promise<void> {
  await db
    .insertInto('directory.proposal_message')
    .values({ id, proposal_id: proposalId, by_role: by, words, said_at: moment(at) })
    .execute()
}

/** The oldest first. */
export async function messagesOf(db: Db, proposalId: string): Promise<Message[]> {
  const rows = await db
    .selectFrom('directory.proposal_message')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .orderBy('said_at')
    .orderBy('id')
    .execute()
  return rows.map(({ by_role, words, said_at }) => ({ by: by_role as Speaker, words, at: said_at }))
}
