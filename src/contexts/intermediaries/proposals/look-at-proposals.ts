/** What is proposed for records, as the desk sees it: those nobody of the group can be asked about by letter, or did not answer. */
import {
  canReopen,
  contactTasksOf,
  DAY,
  type DirectoryTables,
  type Group,
  loadGroups,
  messagesOf,
  openProposals,
  type Proposal,
  proposalSeen,
  reachable,
  settledSince,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { asSeen, isHidden } from '../desk/as-seen.ts'
import type { DeskSeen } from '../desk/desk-seen.ts'
import type { ProposalAtDesk } from './proposal-at-desk.ts'

/** Looked through at most. */
const MOST = 500
/** Days a contact has for a letter before the desk decides, as with facts that are due. */
const GROUP_HAS = 8
/** Minutes to look at one, with a call. */
export const DECIDING = 2

/** By consequence: where somebody may go in vain comes first, and of those the oldest. */
const WEIGHT = { 'time-place': 0, openness: 1, contact: 2, access: 3 } as const

export async function lookAtProposals(queries: Queries, seen: DeskSeen): Promise<ProposalAtDesk[]> {
  const db = queries.withTables<DirectoryTables>()
  const open = await openProposals(db, MOST)
  const ids = [...new Set(open.map(({ groupId }) => groupId))]
  const tasks = await contactTasksOf(db, ids)
  const waits = ({ groupId, at }: Proposal) =>
    seen.now < at + GROUP_HAS * DAY && reachable(tasks.get(groupId) ?? [], seen.now).length > 0
  const ours = open.filter(each => !waits(each)).sort((a, b) => WEIGHT[a.fact] - WEIGHT[b.fact])
  return atDesk(queries, ours, seen)
}

/** What the desk decided and can undo. */
export async function decidedLately(queries: Queries, seen: DeskSeen): Promise<ProposalAtDesk[]> {
  const settled = await settledSince(queries.withTables<DirectoryTables>(), 'desk', seen.now - DAY)
  return atDesk(
    queries,
    settled.filter(each => canReopen(each, seen.now)),
    seen,
  )
}

export async function atDesk(
  queries: Queries,
  proposals: readonly Proposal[],
  seen: DeskSeen,
): Promise<ProposalAtDesk[]> {
  const db = queries.withTables<DirectoryTables>()
  const groups = await loadGroups(db, [...new Set(proposals.map(({ groupId }) => groupId))])
  const byId = new Map(groups.map(group => [group.id, group]))
  const shown = await Promise.all(
    proposals.map(async proposal => {
      const group = byId.get(proposal.groupId)
      return group ? [await one(queries, proposal, group, seen)] : []
    }),
  )
  return shown.flat()
}

async function one(
  queries: Queries,
  proposal: Proposal,
  group: Group,
  { now, t, looked }: DeskSeen,
): Promise<ProposalAtDesk> {
  const messages = await messagesOf(queries.withTables<DirectoryTables>(), proposal.id)
  return {
    proposal: proposalSeen(proposal, { group, shown: asSeen(group, looked), messages, t, now }),
    slug: group.slug,
    name: group.name,
    lookFirst: proposal.fact === 'contact' && isHidden(group, looked),
    minutes: DECIDING,
  }
}
