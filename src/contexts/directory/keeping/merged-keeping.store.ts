/** What people said to a record goes along when it becomes part of another, and back when the two are parted. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { Fact } from '../freshness/confirmation.ts'
import { DAY } from '../freshness/ladder.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Kysely<DirectoryTables>

interface Along {
  from: string
  to: string
}

/**
 * Contacts, the letters that ask somebody to be one, and doubts nobody has answered. Whoever is asked about both records keeps
 * both tasks for as long as this can be undone; the one of a record that ended is asked for nothing.
 * @param doubted facts of `from` with a doubt nobody has answered
 * @returns ids of what was moved
 */
export async function moveAlong(db: Db, { from, to, doubted }: Along & { doubted: readonly Fact[] }) {
  const twice = sql<boolean>`exists (select from directory.contact_task b where b.group_id = ${to}
    and (lower(b.email) = lower(a.email) or b.phone = a.phone))`
  const tasks = await db
    .updateTable('directory.contact_task as a')
    .set({ group_id: to })
    .where('a.group_id', '=', from)
    .where(sql<boolean>`not ${twice}`)
    .returning('a.id')
    .execute()
  await asksFollowTasks(
    db,
    tasks.map(({ id }) => id),
  )
  // Of letters to an address that the record showed only that record is the proof.
  const claims = await db
    .updateTable('directory.claim')
    .set({ group_id: to })
    .where('group_id', '=', from)
    .where('by', '<>', 'published')
    .returning('id')
    .execute()
  const doubts = await db
    .updateTable('directory.doubt')
    .set({ group_id: to })
    .where('group_id', '=', from)
    .where('fact', '=', sql<string>`any(${[...doubted]}::text[])`)
    .returning('id')
    .execute()
  return [...tasks, ...claims, ...doubts].map(({ id }) => id)
}

/** What was moved, and has not ended since. */
export async function moveBack(db: Db, { from, to, moved }: Along & { moved: readonly string[] }) {
  for (const table of ['directory.contact_task', 'directory.claim', 'directory.doubt'] as const)
    await db
      .updateTable(table)
      .set({ group_id: to })
      .where('group_id', '=', from)
      .where('id', '=', sql<string>`any(${sql<string[]>`${[...moved]}::uuid[]`})`)
      .execute()
  await asksFollowTasks(db, moved)
}

const asksFollowTasks = async (db: Db, tasks: readonly string[]): Promise<void> => {
  await sql`update directory.confirmation_ask a set group_id = t.group_id from directory.contact_task t
    where a.contact_task_id = t.id and t.id = any(${[...tasks]}::uuid[])`.execute(db)
}

/** Days after which it is not known any more what was whose: an undoing is for the same day, in every zone. */
const PARTED_WITHIN = 2

export async function forgetMoved(db: Db, now: number): Promise<void> {
  const before = moment(now - PARTED_WITHIN * DAY)
  await sql`delete from directory.contact_task t using directory.merged_group m
    where t.group_id = m.group_id and m.merged_at < ${before}`.execute(db)
  await sql`update directory.merged_group set moved = '{}'
    where merged_at < ${before} and moved <> '{}'`.execute(db)
}
