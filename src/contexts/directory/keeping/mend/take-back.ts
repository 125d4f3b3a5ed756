/** A change is taken back: the fact stands as before, is asked about again, and what was proposed about it is open again. */
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Confirmation, Fact } from '../../freshness/confirmation.ts'
import { isFromSource } from '../../freshness/is-from-source.ts'
import type { Group } from '../../groups/group.ts'
import { takeTurnSoon } from '../../groups/large-change.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { keepChange } from '../history/record-change.store.ts'
import { byAt, type Occasion } from '../occasion.ts'
import { reopenSettledBy } from '../proposals/proposal.store.ts'
import { markOf, withPart } from './fact-part.ts'
import { saveWhole } from './mend-fact.ts'
import { forgetMended, type MendedFact, mendedFact } from './mended-fact.store.ts'

export interface TakingBack {
  occasion: Occasion
  fact: Fact
  /** Of the form, so that one sent twice counts once. */
  key: string
}

/** @throws {Problem} `moved-on` where somebody has changed or confirmed the fact since, or too many days went by, `too-many` as `takeTurnSoon`: nothing is undone then */
export async function takeBack(
  queries: Queries,
  { occasion, fact, key }: TakingBack,
  clock: Clock,
): Promise<void> {
  const now = clock.now()
  const act = ['take-back', occasion.id, fact].join('\n')
  await onceOnly(queries, { act, key, today: new Date(now).toISOString().slice(0, 10) }, async within => {
    const db = within.withTables<DirectoryTables>()
    await takeTurnSoon(db)
    const looked = await occasion.look(within)
    const { group } = looked
    const mended = await mendedFact(db, occasion.id, fact)
    if (!mended || !standsAsMended(group, mended)) throw new Problem('moved-on')
    const before = withPart(group, fact, mended.before)
    const confirmations = group.confirmations.filter(one => !isWordOf(one, mended))
    await saveWhole(db, { ...before, confirmations }, now)
    await keepChange(db, { before: group, after: before, fact, ...byAt(occasion), at: now })
    await forgetMended(db, occasion.id, fact)
    await reopenSettledBy(db, { groupId: group.id, fact, at: mended.mendedAt })
    await looked.record(within, { verb: 'took-back', fact, at: now })
  })
}

/** Whether nobody has changed the fact since, or said that it is right so: their word would stand beside what they did not say. */
export const standsAsMended = (group: Group, { fact, afterMark, mendedAt }: MendedFact): boolean =>
  markOf(group, fact) === afterMark &&
  !group.confirmations.some(one => one.fact === fact && !isFromSource(one) && one.at > mendedAt)

/** The word given with the change goes with it. */
const isWordOf = ({ fact, by, how, at }: Confirmation, mended: MendedFact): boolean =>
  fact === mended.fact && by === 'group' && how === mended.how && at === mended.mendedAt
