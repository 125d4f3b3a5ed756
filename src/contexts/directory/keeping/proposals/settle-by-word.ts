/** The group gave its word about facts: what was proposed about them is settled by it. */
import type { Queries } from '#platform/db/queries.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import { loadGroups } from '../../groups/group.store.ts'
import type { Group } from '../../groups/group.ts'
import type { DirectoryTables } from '../../tables.ts'
import { openProposals, proposalsAbout, settle } from './proposal.store.ts'
import { isKnownSo, outcomeOfWord, type SettledBy } from './proposal.ts'

export interface WordGiven {
  /** As it is after the word. */
  group: Group
  facts: readonly Fact[]
  /** False: it was said to be right as it stands. */
  changed: boolean
  by: SettledBy
  /** Epoch milliseconds. */
  at: number
}

/** In the transaction of the word. */
export async function settleByWord(
  within: Queries,
  { group, facts, changed, by, at }: WordGiven,
): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  for (const proposal of await proposalsAbout(db, group.id))
    if (proposal.settled === null && facts.includes(proposal.fact))
      await settle(db, proposal.id, { ...outcomeOfWord(proposal, { group, changed }), by, at })
}

/** Looked through in one go; what is beyond comes the next time. */
const MOST = 2_000

/** What the record has come to say by another way, such as a list, is done: nobody need decide it. */
export async function settleWhatIsSo(queries: Queries, now: number): Promise<void> {
  const db = queries.withTables<DirectoryTables>()
  const open = await openProposals(db, MOST)
  const groups = await loadGroups(db, [...new Set(open.map(({ groupId }) => groupId))])
  const byId = new Map(groups.map(group => [group.id, group]))
  for (const proposal of open) {
    const group = byId.get(proposal.groupId)
    if (group && isKnownSo(proposal, group))
      await settle(db, proposal.id, { outcome: 'done-elsewhere', by: 'record', reason: null, at: now })
  }
}
