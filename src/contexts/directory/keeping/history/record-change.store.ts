/** What changed in records, as rows. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import { newId } from '#platform/ids.ts'
import type { ConfirmedHow, Fact } from '../../freshness/confirmation.ts'
import { DAY } from '../../freshness/ladder.ts'
import type { Group } from '../../groups/group.ts'
import type { DirectoryTables } from '../../tables.ts'
import { type ChangedBy, type KeptDifference, keptDifferences, type RecordChange } from './record-change.ts'

type Db = Kysely<DirectoryTables>

export interface Changed {
  before: Group
  after: Group
  fact: Fact
  by: ChangedBy
  how: ConfirmedHow
  /** Epoch milliseconds. */
  at: number
}

/** In the transaction of the change. */
export const keepChange = (db: Db, changed: Changed): Promise<void> => keepChanges(db, [changed], null)

/** @param sourceId the list they came from; null: people made them */
export async function keepChanges(db: Db, all: readonly Changed[], sourceId: string | null): Promise<void> {
  const rows = all.flatMap(({ before, after, fact, by, how, at }) => {
    const changes = keptDifferences(before, after, fact)
    if (changes.length === 0) return []
    return [
      {
        ...{ id: newId(at), group_id: after.id, fact, by_role: by, how, source_id: sourceId },
        changes: sql<string>`${JSON.stringify(changes)}::jsonb`,
        at: moment(at),
      },
    ]
  })
  // A guarded table takes no copy; so many rows fit into one statement.
  for (let from = 0; from < rows.length; from += MANY)
    await db
      .insertInto('directory.record_change')
      .values(rows.slice(from, from + MANY))
      .execute()
}

const MANY = 1_000

/** The newest first. */
export async function changesOf(db: Db, groupId: string): Promise<RecordChange[]> {
  const rows = await db
    .selectFrom('directory.record_change as c')
    .leftJoin('directory.source as s', 's.id', 'c.source_id')
    .selectAll('c')
    .select('s.name as source_name')
    .where('c.group_id', '=', groupId)
    .orderBy('c.at', 'desc')
    .orderBy('c.id')
    .execute()
  return rows.map(({ fact, by_role, how, source_name, changes, at }) => ({
    ...{ fact: fact as Fact, by: by_role as ChangedBy, how: how as ConfirmedHow, at },
    ...{ sourceName: source_name, changes: changes as unknown as KeptDifference[] },
  }))
}

/** Days for which the history of a record is told. */
export const HISTORY_DAYS = 400

export async function forgetChanges(db: Db, now: number): Promise<void> {
  await sql`delete from directory.record_change where at < ${moment(now - HISTORY_DAYS * DAY)}`.execute(db)
}
