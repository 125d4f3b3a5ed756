/** Who agreed to be asked about a group. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { DirectoryTables } from '../tables.ts'
import { agreedUntil, type ContactTask } from './contact-task.ts'
import type { ContactTaskTable } from './tables.ts'

type Db = Kysely<DirectoryTables>

const taskOf = (row: ContactTaskTable): ContactTask => ({
  id: row.id,
  groupId: row.group_id,
  email: row.email,
  phone: row.phone,
  language: row.language,
  agreedHow: row.agreed_how as ContactTask['agreedHow'],
  agreedAt: row.agreed_at,
  endsAt: row.ends_at,
  unreachableSince: row.unreachable_since,
})

export async function addContactTask(db: Db, task: ContactTask): Promise<void> {
  await db
    .insertInto('directory.contact_task')
    .values({
      id: task.id,
      group_id: task.groupId,
      email: task.email,
      phone: task.phone,
      language: task.language,
      agreed_how: task.agreedHow,
      agreed_at: moment(task.agreedAt),
      ends_at: moment(task.endsAt),
      unreachable_since: task.unreachableSince === null ? null : moment(task.unreachableSince),
    })
    .execute()
}

export async function contactTask(db: Db, id: string): Promise<ContactTask | null> {
  const row = await db
    .selectFrom('directory.contact_task')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? taskOf(row) : null
}

/** Nobody else takes it up until the transaction is over. @returns false where it has ended */
export async function holdContactTask(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('directory.contact_task')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** By group. */
export async function contactTasksOf(
  db: Db,
  groupIds: readonly string[],
): Promise<Map<string, ContactTask[]>> {
  const rows = await db
    .selectFrom('directory.contact_task')
    .selectAll()
    .where('group_id', '=', sql<string>`any(${sql<string[]>`${[...groupIds]}::uuid[]`})`)
    .execute()
  return Map.groupBy(rows.map(taskOf), ({ groupId }) => groupId)
}

/** Ids of the groups somebody can be asked about, after `after`, in parts. */
export async function groupsWithContacts(db: Db, after: string | null, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('directory.contact_task')
    .select('group_id')
    .distinct()
    .$if(after !== null, query => query.where('group_id', '>', after!))
    .orderBy('group_id')
    .limit(most)
    .execute()
  return rows.map(row => row.group_id)
}

/** An answer is agreeing once more, and shows that letters arrive. */
export async function agreeAgain(db: Db, id: string, at: number): Promise<void> {
  await db
    .updateTable('directory.contact_task')
    .set({ ends_at: moment(agreedUntil(at)), unreachable_since: null })
    .where('id', '=', id)
    .execute()
}

/** Letters to it come back; the first day of it stays. */
export async function markUnreachable(db: Db, id: string, at: number): Promise<void> {
  await db
    .updateTable('directory.contact_task')
    .set({ unreachable_since: moment(at) })
    .where('id', '=', id)
    .where('unreachable_since', 'is', null)
    .execute()
}

/** Those who agreed to be asked about the one are asked about the other; a box that has that task already has it once. */
export async function moveContactTasks(db: Db, from: string, to: string): Promise<void> {
  await sql`delete from directory.contact_task a using directory.contact_task b
    where a.group_id = ${from} and b.group_id = ${to} and lower(a.email) = lower(b.email)`.execute(db)
  await db
    .updateTable('directory.confirmation_ask')
    .set({ group_id: to })
    .where('group_id', '=', from)
    .execute()
  await db.updateTable('directory.contact_task').set({ group_id: to }).where('group_id', '=', from).execute()
}

/** At once and whole: nothing of it stays. */
export async function endContactTask(db: Db, id: string): Promise<void> {
  await db.deleteFrom('directory.contact_task').where('id', '=', id).execute()
}

export async function forgetEndedTasks(db: Db, now: number): Promise<void> {
  await db.deleteFrom('directory.contact_task').where('ends_at', '<', moment(now)).execute()
}
