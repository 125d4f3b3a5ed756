/** Writes to contacts whose groups' facts have fallen due. Done once an hour; what was asked already is not asked again. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { loadGroups } from '../groups/group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { addAsk, asksOf } from './confirmation-ask.store.ts'
import { contactTasksOf, groupsWithContacts, holdContactTask } from './contact-task.store.ts'
import type { ContactTask } from './contact-task.ts'
import { type ToAsk, whomToAsk } from './whom-to-ask.ts'

/** The kind of letter. */
export const CONFIRMATION_LETTER = 'confirmation'

/** Groups looked at in one breath. */
const AT_ONCE = 100

/**
 * @returns how many letters were asked for
 * @throws {AggregateError} at the end, where some groups could not be asked about; the others were
 */
export async function askContacts(queries: Queries, clock: Clock): Promise<number> {
  const db = queries.withTables<DirectoryTables>()
  const faults: unknown[] = []
  let letters = 0
  for (let after: string | null = null; ; ) {
    const ids = await groupsWithContacts(db, after, AT_ONCE)
    if (ids.length === 0) break
    for (const { task } of await toAskAbout(queries, clock, ids))
      try {
        if (await ask(queries, clock, task)) letters++
      } catch (fault) {
        faults.push(fault)
      }
    after = ids.at(-1)!
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Some contacts could not be asked')
  return letters
}

async function toAskAbout(queries: Queries, clock: Clock, ids: readonly string[]): Promise<ToAsk[]> {
  const db = queries.withTables<DirectoryTables>()
  const now = clock.now()
  const [groups, tasks, asks] = await Promise.all([
    loadGroups(db, ids),
    contactTasksOf(db, ids),
    asksOf(db, ids),
  ])
  return groups.flatMap(group =>
    whomToAsk({ known: group, tasks: tasks.get(group.id) ?? [], asks: asks.get(group.id) ?? [], now }),
  )
}

/**
 * The question and its letter stand or fall together. Looked at once more with the task in one hand: somebody may have
 * answered, stopped or been asked meanwhile.
 */
function ask(queries: Queries, clock: Clock, { id, groupId }: ContactTask): Promise<boolean> {
  return queries.transaction(async within => {
    const db = within.withTables<DirectoryTables>()
    if (!(await holdContactTask(db, id))) return false
    const found = (await toAskAbout(within, clock, [groupId])).find(({ task }) => task.id === id)
    if (!found) return false
    const { task, facts } = found
    const now = clock.now()
    const askId = newId(now)
    await addAsk(db, { id: askId, facts, askedAt: now, groupId, contactTaskId: id })
    const { email: to, language } = task
    await askToSend(within, { kind: CONFIRMATION_LETTER, about: { ask: askId }, to, language }, clock)
    return true
  })
}
