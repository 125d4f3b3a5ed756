/** All rows about one group that are no part of its record. */
import { type Kysely, sql } from 'kysely'
import type { DirectoryTables } from '../../tables.ts'

type Db = Kysely<DirectoryTables>

interface LetterRow {
  kind: string
  state: string
  asked_at: number
  ended_at: number | null
}

/** Oldest first, each sort. */
export async function rowsAbout(db: Db, groupId: string) {
  const letters = await sql<LetterRow>`select kind, state, asked_at, ended_at from platform.letter
    where about ->> 'ask' in (select id::text from directory.confirmation_ask where group_id = ${groupId})
       or about ->> 'claim' in (select id::text from directory.claim where group_id = ${groupId})
       or about ->> 'mandate' in (select id::text from directory.mandate where group_id = ${groupId})
       or about ->> 'task' in (select id::text from directory.contact_task where group_id = ${groupId})
    order by asked_at, id`.execute(db)
  return {
    confirmations: await db
      .selectFrom('directory.confirmation')
      .selectAll()
      .where('group_id', '=', groupId)
      .orderBy('id')
      .execute(),
    tasks: await db
      .selectFrom('directory.contact_task')
      .selectAll()
      .where('group_id', '=', groupId)
      .orderBy('id')
      .execute(),
    asks: await db
      .selectFrom('directory.confirmation_ask')
      .selectAll()
      .where('group_id', '=', groupId)
      .orderBy('id')
      .execute(),
    claims: await db
      .selectFrom('directory.claim')
      .selectAll()
      .where('group_id', '=', groupId)
      .orderBy('id')
      .execute(),
    mandates: await db
      .selectFrom('directory.mandate')
      .selectAll()
      .where('group_id', '=', groupId)
      .orderBy('id')
      .execute(),
    doubts: await db
      .selectFrom('directory.doubt')
      .selectAll()
      .where('group_id', '=', groupId)
      .orderBy('id')
      .execute(),
    mended: await db
      .selectFrom('directory.mended_fact as m')
      .leftJoin('directory.confirmation_ask as a', 'a.id', 'm.ask_id')
      .selectAll('m')
      .select('a.contact_task_id')
      .where('m.group_id', '=', groupId)
      .orderBy('m.mended_at')
      .execute(),
    proposals: await db
      .selectFrom('directory.proposal')
      .selectAll()
      .where('group_id', '=', groupId)
      .orderBy('id')
      .execute(),
    messages: await db
      .selectFrom('directory.proposal_message as m')
      .innerJoin('directory.proposal as p', 'p.id', 'm.proposal_id')
      .selectAll('m')
      .where('p.group_id', '=', groupId)
      .orderBy('m.id')
      .execute(),
    history: await db
      .selectFrom('directory.record_change')
      .selectAll()
      .where('group_id', '=', groupId)
      .orderBy('id')
      .execute(),
    lists: await db
      .selectFrom('directory.source_record as r')
      .innerJoin('directory.source as s', 's.id', 'r.source_id')
      .selectAll('r')
      .select(['s.key', 's.name'])
      .where('r.group_id', '=', groupId)
      .orderBy('s.key')
      .orderBy('r.external_id')
      .execute(),
    letters: letters.rows,
  }
}

export type RowsAbout = Awaited<ReturnType<typeof rowsAbout>>
