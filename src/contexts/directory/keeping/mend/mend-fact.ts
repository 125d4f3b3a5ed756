/** A fact of the group's record is put right. What is put right counts as confirmed at that moment (M03). */
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import type { Group } from '../../groups/group.ts'
import { takeTurnSoon } from '../../groups/large-change.store.ts'
import { isMerged } from '../../groups/merged-group.store.ts'
import { saveGroups } from '../../groups/save-groups.store.ts'
import { findSource } from '../../sources/source.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { keepWord } from '../give-word.ts'
import { letGo } from '../halted.ts'
import { keepChange } from '../history/record-change.store.ts'
import { byAt, type Looked, type Occasion } from '../occasion.ts'
import { markOf, partOf } from './fact-part.ts'
import { keepMended } from './mended-fact.store.ts'

export interface Mending {
  occasion: Occasion
  fact: Fact
  /** Of the form, so that one sent twice counts once. */
  key: string
  /** `markOf` the fact as it stood when the form was drawn. */
  seen: string
  change: (group: Group) => Group
}

/**
 * Kept whole when this resolves, the confirmation with it. Sent twice it is as sent once.
 * @throws {BeyondLimits} where whoever speaks for the group may not change that
 * @throws {Problem} `not-found` as `Occasion.look`; `moved-on` where the fact was changed since the form was drawn, `too-many` as `takeTurnSoon`: nothing is kept then
 */
export async function mendFact(
  queries: Queries,
  { occasion, fact, key, seen, change }: Mending,
  clock: Clock,
): Promise<void> {
  const now = clock.now()
  const act = ['mend', occasion.id, fact].join('\n')
  await onceOnly(queries, { act, key, today: new Date(now).toISOString().slice(0, 10) }, async within => {
    const db = within.withTables<DirectoryTables>()
    await takeTurnSoon(db)
    const looked = await occasion.look(within)
    const { group } = looked
    if (markOf(group, fact) !== seen) throw new Problem('moved-on')
    const mended = change(group)
    const changed = markOf(mended, fact) !== seen || saysOfWords(mended) !== saysOfWords(group)
    if (changed) await writeMended(within, { occasion, looked, fact, mended, at: now })
    // The same moment for both: what is taken back together is found by it.
    await keepWord(within, { occasion, looked, facts: [fact], at: now, ...(changed ? { mended } : {}) })
  })
}

/** What was said about words that read like a home or a name. */
const saysOfWords = ({ wordsSettled = [] }: Group): string => wordsSettled.join(' ')

export interface MendedNow {
  occasion: Occasion
  looked: Looked
  fact: Fact
  mended: Group
  /** Epoch milliseconds. */
  at: number
}

/**
 * The change alone, without anybody's word that it is right. To be called in the turn to write.
 * @throws {BeyondLimits} where whoever speaks for the group may not change that
 * @throws {Problem} `moved-on` where a record that became a part of another would be found again
 */
export async function writeMended(
  within: Queries,
  { occasion, looked, fact, mended, at }: MendedNow,
): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const { group } = looked
  looked.mayChange?.(fact, mended)
  // It is found under the other's address; parting the two is for the desk.
  const isBack = group.life.state === 'ended' && mended.life.state !== 'ended'
  if (isBack && (await isMerged(db, group.id))) throw new Problem('moved-on')
  // The desk's own word ends what the desk has halted.
  const isLetGo = fact === 'openness' && occasion.askId === null
  await saveWhole(db, isLetGo ? letGo(mended) : mended, at)
  const [before, afterMark] = [partOf(group, fact), markOf(mended, fact)]
  await keepMended(db, { occasion, groupId: group.id, fact, before, afterMark, mendedAt: at })
  await keepChange(db, { before: group, after: mended, fact, ...byAt(occasion), at })
  await looked.record(within, { verb: 'mended', fact, at })
}

/** To be called in the turn to write. The group stays tied to the list it came from. */
export async function saveWhole(db: Kysely<DirectoryTables>, group: Group, now: number): Promise<void> {
  const source = group.source && (await findSource(db, group.source.key))
  await saveGroups(db, [{ ...group, changedAt: now }], {
    newId: () => newId(now),
    ...(source && { sourceIds: new Map([[source.key, source.id]]) }),
  })
}
