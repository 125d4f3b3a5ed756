/** A message about a proposal is kept, or given back with what keeps it. */
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import type { ThreadProps } from '#ui/proposed/proposal-parts.tsx'
import { MOST_WORDS, WORDS_FIELD } from '#ui/proposed/proposal-view.ts'
import type { DirectoryTables } from '../../tables.ts'
import { readLine } from '../mend/typed/line.ts'
import { hasAddress, withoutAddresses } from './addresses-in.ts'
import { addMessage, messagesOf, type Speaker } from './message.store.ts'
import { proposalById } from './proposal.store.ts'

export interface Said {
  proposalId: string
  by: Speaker
  sent: Pick<PostedForm, 'text' | 'key'>
}

/** About one proposal: beyond it somebody picks up the phone. */
const MOST = 20

/**
 * @returns null where it was kept, now or before
 * @throws {Problem} `moved-on` where it was decided meanwhile; `too-many` after twenty
 */
export async function sayAbout(
  queries: Queries,
  { proposalId, by, sent }: Said,
  clock: Clock,
): Promise<NonNullable<ThreadProps['typed']> | null> {
  const typed = sent.text(WORDS_FIELD)
  const line = readLine(typed)
  if (line === null || sent.key === null) return { words: typed, why: 'empty' }
  if (line.length > MOST_WORDS) return { words: typed, why: 'too-long' }
  const without = sent.text('did') === 'say-without'
  if (hasAddress(line) && !without) return { words: typed, why: 'address' }
  const now = clock.now()
  const act = { act: `said\n${proposalId}`, key: sent.key, today: new Date(now).toISOString().slice(0, 10) }
  await onceOnly(queries, act, async within => {
    const db = within.withTables<DirectoryTables>()
    if ((await proposalById(db, proposalId))?.settled !== null) throw new Problem('moved-on')
    if ((await messagesOf(db, proposalId)).length >= MOST) throw new Problem('too-many')
    await addMessage(db, { id: newId(now), proposalId, by, words: withoutAddresses(line), at: now })
  })
  return null
}
