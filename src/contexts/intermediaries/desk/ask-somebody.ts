/** Somebody may be asked about a group from now on: by letter, once they agree to it, or by telephone, as they just said. */
import {
  addContactTask,
  agreedUntil,
  askToKeep,
  contactTasksOf,
  type DirectoryTables,
  readPhone,
} from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { readMailAddress } from '#platform/mail/mail-address.ts'

export interface SomebodyToAsk {
  groupId: string
  /** An address or a number, as typed. */
  reach: string
  /** Of letters to them. */
  language: string
  key: string
  /** False: only a number will do. */
  sendsLetters: boolean
}

/**
 * @returns false where it is neither an address nor a number: nothing is kept then
 * @throws {Problem} `too-many` letters about the group or to the box today
 */
export async function askSomebody(
  queries: Queries,
  { groupId, reach, language, key, sendsLetters }: SomebodyToAsk,
  clock: Clock,
): Promise<boolean> {
  const email = readMailAddress(reach)
  if (email !== null && sendsLetters) {
    await askToKeep(queries, { groupId, email, language, insteadOf: null, by: 'desk', key }, clock)
    return true
  }
  const phone = readPhone(reach)
  if (phone === null) return false
  const now = clock.now()
  const act = ['agreed-to-be-rung', groupId, phone].join('\n')
  await onceOnly(queries, { act, key, today: new Date(now).toISOString().slice(0, 10) }, async within => {
    const db = within.withTables<DirectoryTables>()
    const known = (await contactTasksOf(db, [groupId])).get(groupId) ?? []
    if (known.some(task => task.phone === phone)) return
    await addContactTask(db, {
      ...{ id: newId(now), groupId, email: null, phone, language, agreedHow: 'phone' },
      ...{ agreedAt: now, endsAt: agreedUntil(now), unreachableSince: null },
    })
  })
  return true
}
