/** Adding a passkey to one's own account, in the session that asked for it. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import type { Worker } from '../actor.ts'
import type { IdentityTables } from '../tables.ts'
import { readChallenge } from './challenge.ts'
import { checkMade, readAnswer } from './device-proof.ts'
import { addPasskey, passkeysOf, spend } from './passkey.store.ts'
import { MOST_PASSKEYS } from './passkey.ts'

export interface AddingParts {
  queries: Queries
  clock: Clock
  key: Buffer
  baseUrl: string
}

/** @returns false where the device's answer does not fit, was used before, came too late, or there are too many already */
export async function addDevice(
  { queries, clock, key, baseUrl }: AddingParts,
  worker: Worker,
  sent: { cookie: string | null; answer: string; name: string },
): Promise<boolean> {
  const now = clock.now()
  const { personId, sessionId } = worker
  const challenge = readChallenge(key, { of: 'add', sessionId }, sent.cookie, now)
  const answer = readAnswer(sent.answer)
  if (!challenge || !answer) return false
  const made = await checkMade(baseUrl, challenge, answer)
  if (!made) return false
  return queries.transaction(async within => {
    const db = within.withTables<IdentityTables>()
    if (!(await spend(db, challenge))) return false
    if ((await passkeysOf(db, personId)).length >= MOST_PASSKEYS) return false
    return addPasskey(db, { ...made, id: newId(now), personId, name: sent.name, addedAt: now, usedAt: null })
  })
}
