/** A task goes to somebody else: whoever had it is told by one letter, which can bring it back (M66). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import type { DirectoryTables } from '../../tables.ts'
import { contactTask, endContactTask } from '../contact-task.store.ts'
import { addHandover } from './handover.store.ts'

/** The kind of letter. */
export const HANDED_ON_LETTER = 'handed-on'

/**
 * The task ends at once. Where letters to its box come back nobody would read one, and nothing is kept.
 * @param begun the task that began in its place
 */
export async function handOver(
  within: Queries,
  { from, begun }: { from: string; begun: string | null },
  clock: Clock,
): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const task = await contactTask(db, from)
  if (!task) return
  await endContactTask(db, from)
  const { email, unreachableSince, endsAt: _, ...kept } = task
  if (email === null || unreachableSince !== null) return
  const now = clock.now()
  const id = newId(now)
  await addHandover(db, { ...kept, id, email, begun, handedAt: now })
  const { language } = task
  await askToSend(within, { kind: HANDED_ON_LETTER, about: { handover: id }, to: email, language }, clock)
}
