/** People who work here and the tasks they hold, as rows. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { IdentityTables } from '../tables.ts'
import { type Task, type TaskHeld, taskOf } from './task.ts'

type Db = Kysely<IdentityTables>

export interface Person {
  id: string
  email: string
}

/** @param email in small letters */
export async function personByEmail(db: Db, email: string): Promise<Person | null> {
  const found = db.selectFrom('identity.person').select(['id', 'email']).where('email', '=', email)
  return (await found.executeTakeFirst()) ?? null
}

export async function personById(db: Db, id: string): Promise<Person | null> {
  const found = db.selectFrom('identity.person').select(['id', 'email']).where('id', '=', id)
  return (await found.executeTakeFirst()) ?? null
}

/** @returns the id of whoever has this address: the new one, or the one there was */
export async function addPerson(db: Db, person: Person, now: number): Promise<string> {
  await db
    .insertInto('identity.person')
    .values({ ...person, since: moment(now) })
    .onConflict(clash => clash.column('email').doNothing())
    .execute()
  return (await personByEmail(db, person.email))!.id
}

/** @returns false where they hold it already */
export async function addTask(
  db: Db,
  { id, personId, task, scope }: { id: string; personId: string; task: Task; scope: string | null },
  now: number,
): Promise<boolean> {
  const added = await db
    .insertInto('identity.task_held')
    .values({ id, person_id: personId, task, scope, since: moment(now), until: null })
    .onConflict(clash => clash.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

export async function tasksHeldBy(db: Db, personId: string): Promise<TaskHeld[]> {
  const rows = await db
    .selectFrom('identity.task_held')
    .select(['task', 'scope', 'since'])
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .orderBy('since')
    .execute()
  return rows.flatMap(row => {
    const task = taskOf(row.task)
    return task ? [{ ...row, task }] : []
  })
}

export interface PersonWithTask extends Person {
  task: string
  since: number
}

export const everyTaskHeld = (db: Db): Promise<PersonWithTask[]> =>
  db
    .selectFrom('identity.task_held as held')
    .innerJoin('identity.person as person', 'person.id', 'held.person_id')
    .select(['person.id', 'person.email', 'held.task', 'held.since'])
    .where('held.until', 'is', null)
    .orderBy('person.email')
    .orderBy('held.task')
    .execute()

/** Those begun by then. @returns how many tasks came to an end */
export async function endTasks(db: Db, personId: string, now: number): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('identity.task_held')
    .set({ until: moment(now) })
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .where('since', '<=', moment(now))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Erases people whose last task ended before `before`, epoch milliseconds, and what they held. */
export async function forgetPeople(db: Db, before: number): Promise<void> {
  await db
    .deleteFrom('identity.person')
    .where('since', '<', moment(before))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('identity.task_held as held')
            .select('held.id')
            .whereRef('held.person_id', '=', 'identity.person.id')
            .where(({ eb, or }) =>
              or([eb('held.until', 'is', null), eb('held.until', '>=', moment(before))]),
            ),
        ),
      ),
    )
    .execute()
}
