/** Writes to contacts whose groups' facts have fallen due. Done once an hour; what was asked already is not asked again. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { loadGroups } from '../groups/group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { addAsk, asksOf } from './confirmation-ask.store.ts'
import { contactTasksOf, groupsWithContacts } from './contact-task.store.ts'
import { type ToAsk, whomToAsk } from './whom-to-ask.ts'

/** The kind of letter. */
export const CONFIRMATION_LETTER = 'confirmation'

/** Groups looked at in one breath. */
const AT_ONCE = 100

/** @returns how many letters were asked for */
export async function askContacts(queries: Queries, clock: Clock): Promise<number> {
  const db = queries.withTables<DirectoryTables>()
  let letters = 0
  for (let after: string | null = null; ; ) {
    const ids = await groupsWithContacts(db, after, AT_ONCE)
    if (ids.length === 0) return letters
    letters += await askAbout(queries, clock, ids)
    after = ids.at(-1)!
  }
}

async function askAbout(queries: Queries, clock: Clock, ids: readonly string[]): Promise<number> {
  const db = queries.withTables<DirectoryTables>()
  const now = clock.now()
  const [groups, tasks, asks] = await Promise.all([
    loadGroups(db, ids),
    contactTasksOf(db, ids),
    asksOf(db, ids),
  ])
  const toAsk = groups.flatMap(group =>
    whomToAsk({ known: group, tasks: tasks.get(group.id) ?? [], asks: asks.get(group.id) ?? [], now }),
  )
  for (const one of toAsk) await ask(queries, clock, one)
  return toAsk.length
}

/** The question and its letter stand or fall together. */
async function ask(queries: Queries, clock: Clock, { task, facts }: ToAsk): Promise<void> {
  const now = clock.now()
  const id = newId(now)
  await queries.transaction(async within => {
    await addAsk(within.withTables<DirectoryTables>(), {
      ...{ id, facts, askedAt: now },
      groupId: task.groupId,
      contactTaskId: task.id,
    })
    await askToSend(
      within,
      { kind: CONFIRMATION_LETTER, about: { ask: id }, to: task.email, language: task.language },
      clock,
    )
  })
}
