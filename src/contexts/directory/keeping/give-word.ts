/** Somebody gives the group's word that facts are still right (M03). */
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Fact } from '../freshness/confirmation.ts'
import type { Group } from '../groups/group.ts'
import { takeTurnSoon } from '../groups/large-change.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { confirmFacts } from './confirm-facts.ts'
import { markOf } from './mend/fact-part.ts'
import { byAt, type Looked, type Occasion } from './occasion.ts'
import { settleByWord } from './proposals/settle-by-word.ts'

export interface StillRight {
  occasion: Occasion
  /** At least one, each named, with `markOf` it as it stood on the page: nobody confirms what they did not see. */
  words: readonly { fact: Fact; seen: string }[]
  /** Of the form, so that a press sent twice counts once. */
  key: string
}

/**
 * Kept when this resolves, and seen by every reader soon after.
 * @throws {Problem} as `Occasion.look`; `not-found` for a fact that was not asked about; `moved-on` where one says something
 * else by now; `too-many` as `takeTurnSoon`. Nothing is kept then
 */
export async function giveWord(
  queries: Queries,
  { occasion, words, key }: StillRight,
  clock: Clock,
): Promise<void> {
  const now = clock.now()
  const facts = words.map(({ fact }) => fact)
  const act = ['still-right', occasion.id, ...facts].join('\n')
  await onceOnly(queries, { act, key, today: new Date(now).toISOString().slice(0, 10) }, async within => {
    await takeTurnSoon(within.withTables<DirectoryTables>())
    const looked = await occasion.look(within)
    if (words.some(({ fact, seen }) => markOf(looked.group, fact) !== seen)) throw new Problem('moved-on')
    await keepWord(within, { occasion, looked, facts, at: now })
  })
}

export interface WordKept {
  occasion: Occasion
  looked: Looked
  facts: readonly Fact[]
  /** Epoch milliseconds. */
  at: number
  /** The record as it was changed with the word; left out: it is right as it stands. */
  mended?: Group
}

/** The word, and what else it means that it was given. To be called in the turn to write. */
export async function keepWord(
  within: Queries,
  { occasion, looked, facts, at, mended }: WordKept,
): Promise<void> {
  if (!facts.every(fact => looked.facts.includes(fact))) throw new Problem('not-found')
  const { how } = occasion
  await confirmFacts(within, { groupId: looked.group.id, facts, by: 'group', how, at })
  const by = byAt(occasion).by
  await settleByWord(within, { group: mended ?? looked.group, facts, changed: mended !== undefined, by, at })
  await looked.said(within)
  for (const fact of facts) await looked.record(within, { verb: 'confirmed', fact, at })
}
