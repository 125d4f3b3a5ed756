/** Proposals, as rows. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import { DAY } from '../../freshness/ladder.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { FieldChange } from './difference.ts'
import type { Outcome, Proposal, ProposedBy, Reason, Settled, SettledBy } from './proposal.ts'

type Db = Kysely<DirectoryTables>

export type Proposed = Omit<Proposal, 'settled' | 'sourceName' | 'changes'> & {
  changes: readonly FieldChange[]
}

const asJson = (changes: readonly FieldChange[]) => sql<string>`${JSON.stringify(changes)}::jsonb`

/** A list that says so again, or something else of the same fact, renews what it proposed. */
export async function addProposal(db: Db, proposed: Proposed): Promise<void> {
  const { id, groupId, fact, by, sourceId, changes, note, at } = proposed
  if (sourceId !== null) {
    const { numUpdatedRows } = await db
      .updateTable('directory.proposal')
      .set({ changes: asJson(changes), proposed_at: moment(at) })
      .where('source_id', '=', sourceId)
      .where('group_id', '=', groupId)
      .where('fact', '=', fact)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow()
    if (numUpdatedRows > 0n) return
  }
  await db
    .insertInto('directory.proposal')
    .values({
      ...{ id, group_id: groupId, fact, from_role: by, source_id: sourceId, note },
      ...{ changes: asJson(changes), proposed_at: moment(at), state: 'open' },
      ...{ reason: null, settled_at: null, settled_by: null },
    })
    .execute()
}

const selected = (db: Db) =>
  db
    .selectFrom('directory.proposal as p')
    .leftJoin('directory.source as s', 's.id', 'p.source_id')
    .selectAll('p')
    .select('s.name as source_name')

type Row = Awaited<ReturnType<ReturnType<typeof selected>['executeTakeFirstOrThrow']>>

const proposalOf = (row: Row): Proposal => ({
  ...{ id: row.id, groupId: row.group_id, fact: row.fact as Fact, by: row.from_role as ProposedBy },
  ...{ sourceId: row.source_id, sourceName: row.source_name, note: row.note, at: row.proposed_at },
  changes: row.changes as unknown as FieldChange[] | null,
  settled:
    row.settled_at === null
      ? null
      : {
          outcome: row.state as Outcome,
          by: row.settled_by as SettledBy,
          reason: row.reason as Reason | null,
          at: row.settled_at,
        },
})

export async function proposalById(db: Db, id: string): Promise<Proposal | null> {
  const row = await selected(db).where('p.id', '=', id).executeTakeFirst()
  return row ? proposalOf(row) : null
}

/** The newest first; settled ones too. */
export async function proposalsAbout(db: Db, groupId: string): Promise<Proposal[]> {
  const rows = await selected(db)
    .where('p.group_id', '=', groupId)
    .orderBy('p.proposed_at', 'desc')
    .orderBy('p.id')
    .execute()
  return rows.map(proposalOf)
}

/** Nobody has decided; the oldest first. */
export async function openProposals(db: Db, most: number): Promise<Proposal[]> {
  const rows = await selected(db)
    .where('p.state', '=', 'open')
    .orderBy('p.proposed_at')
    .orderBy('p.id')
    .limit(most)
    .execute()
  return rows.map(proposalOf)
}

/** Decided by `by` since, epoch milliseconds; the newest first. */
export async function settledSince(db: Db, by: SettledBy, since: number): Promise<Proposal[]> {
  const rows = await selected(db)
    .where('p.settled_by', '=', by)
    .where('p.settled_at', '>=', moment(since))
    .orderBy('p.settled_at', 'desc')
    .execute()
  return rows.map(proposalOf)
}

/** @returns false where somebody had decided before */
export async function settle(db: Db, id: string, { outcome, by, reason, at }: Settled): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('directory.proposal')
    .set({ state: outcome, settled_by: by, reason, settled_at: moment(at) })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** As if it had not been decided. Where its list says something newer by now, that is what is open. */
export async function reopen(db: Db, id: string): Promise<void> {
  const newer = sql<boolean>`exists (select from directory.proposal n where n.state = 'open'
    and n.source_id = p.source_id and n.group_id = p.group_id and n.fact = p.fact)`
  await sql`update directory.proposal p set reason = null,
      state = case when ${newer} then 'withdrawn' else 'open' end,
      settled_by = case when ${newer} then 'source' end,
      settled_at = case when ${newer} then p.settled_at end
    where p.id = ${id} and p.state <> 'open'`.execute(db)
}

/** What a word settled, when it is taken back. @param at epoch milliseconds: the moment of the word */
export async function reopenSettledBy(
  db: Db,
  { groupId, fact, at }: { groupId: string /** Left out: all. */; fact?: Fact; at: number },
): Promise<void> {
  const settled = await db
    .selectFrom('directory.proposal')
    .select('id')
    .where('group_id', '=', groupId)
    .where('settled_at', '=', moment(at))
    .where('settled_by', 'in', ['contact', 'desk'])
    .where('changes', 'is not', null)
    .$if(fact !== undefined, query => query.where('fact', '=', fact!))
    .execute()
  for (const { id } of settled) await reopen(db, id)
}

/** How often readers proposed something about a fact since `since`, epoch milliseconds. */
export async function timesProposed(
  db: Db,
  { groupId, fact, since }: { groupId: string; fact: Fact; since: number },
): Promise<number> {
  const { rows } = await sql<{ times: number }>`
    select directory.proposals_made(${groupId}, ${fact}, ${moment(since)}) as times`.execute(db)
  return rows[0]!.times
}

/** Days for which the texts stay after a decision, for which an open one waits, and for which it is known that there was one. */
export const TEXT_DAYS = 30
const OPEN_DAYS = 180
const KNOWN_DAYS = 400

export async function forgetProposals(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('directory.proposal')
    .where('proposed_at', '<', moment(now - KNOWN_DAYS * DAY))
    .execute()
  await db
    .deleteFrom('directory.proposal')
    .where('state', '=', 'open')
    .where('proposed_at', '<', moment(now - OPEN_DAYS * DAY))
    .execute()
  const served = moment(now - TEXT_DAYS * DAY)
  await db
    .deleteFrom('directory.proposal_message')
    .where('proposal_id', 'in', q =>
      q.selectFrom('directory.proposal').select('id').where('settled_at', '<', served),
    )
    .execute()
  await db
    .updateTable('directory.proposal')
    .set({ changes: null, note: null })
    .where('settled_at', '<', served)
    .where(eb => eb.or([eb('changes', 'is not', null), eb('note', 'is not', null)]))
    .execute()
}
