/** Asks somebody by letter whether they will be a group's contact. Whoever can read that letter box can agree (M03, M66). */
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import type { DirectoryTables } from '../../tables.ts'
import { addClaim, claimsSince } from './claim.store.ts'
import { CLAIMS_A_DAY, type Claim } from './claim.ts'

/** The kind of letter. */
export const CLAIM_LETTER = 'claim'

const DAY = 86_400_000

/**
 * Kept when this resolves. Beyond a few letters a day about one group nothing more is sent; the answer is the same, so
 * that nobody learns from it what others asked.
 */
export async function askToKeep(
  queries: Queries,
  asked: Omit<Claim, 'id' | 'askedAt'> & { key: string },
  clock: Clock,
): Promise<void> {
  const { key, ...claim } = asked
  const now = clock.now()
  const id = newId(now)
  const today = new Date(now).toISOString().slice(0, 10)
  const act = ['ask-to-keep', claim.groupId, claim.email].join('\n')
  await onceOnly(queries, { act, key, today }, async within => {
    const db = within.withTables<DirectoryTables>()
    if ((await claimsSince(db, claim.groupId, now - DAY)) >= CLAIMS_A_DAY) return
    await addClaim(db, { ...claim, id, askedAt: now })
    const { email: to, language } = claim
    await askToSend(within, { kind: CLAIM_LETTER, about: { claim: id }, to, language }, clock)
  })
}
