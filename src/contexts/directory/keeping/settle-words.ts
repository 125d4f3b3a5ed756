/** Somebody looked at words of a record that read like a home or a name, and says whether they are shown (M16). */
import { createHash } from 'node:crypto'
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { takeTurnSoon } from '../groups/large-change.store.ts'
import { toLookAt, withSettled } from '../notice/record-notice.ts'
import type { DirectoryTables } from '../tables.ts'
import { keepChange } from './history/record-change.store.ts'
import { saveWhole } from './mend/mend-fact.ts'
import { shownLess } from './mend/noticed.ts'

export interface SettlingWords {
  groupId: string
  /** `shown`: whoever it is has said yes. */
  said: 'shown' | 'kept-back'
  /** `markOfNotices` as they were looked at. */
  seen: string
  /** Id of whoever sits at the desk. */
  who: string
}

/** The same as long as the same words are to be looked at; tells nothing of what they say. */
export const markOfNotices = (group: Group): string =>
  createHash('sha256')
    .update(JSON.stringify(toLookAt(group).map(({ field, gathering, text }) => [field, gathering, text])))
    .digest('base64url')
    .slice(0, 22)

/** @throws {Problem} `not-found`; `moved-on` where other words stand there by now, or it was settled; `too-many` as `takeTurnSoon`. Nothing is changed then */
export async function settleWords(
  queries: Queries,
  { groupId, said, seen, who }: SettlingWords,
  clock: Clock,
): Promise<void> {
  await queries.transaction(async within => {
    const db = within.withTables<DirectoryTables>()
    await takeTurnSoon(db)
    const [before] = await loadGroups(db, [groupId])
    if (!before) throw new Problem('not-found')
    const notices = toLookAt(before)
    if (notices.length === 0 || markOfNotices(before) !== seen) throw new Problem('moved-on')
    const after = said === 'shown' ? withSettled(before, notices, said) : shownLess(before, notices)
    const at = clock.now()
    await saveWhole(db, after, at)
    await keepChange(db, { before, after, fact: 'time-place', by: 'desk', how: 'phone', at })
    const verb = said === 'shown' ? 'agreed' : 'kept-back'
    await recordAct(within, {
      by: 'worker',
      who,
      verb,
      about: 'words',
      aboutId: null,
      reason: null,
      groupId,
      at,
    })
  })
}
