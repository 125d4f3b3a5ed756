/** Whoever may speak for the group decides about a proposal; the desk may, too, without its word. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import type { Group } from '../../groups/group.ts'
import { takeTurnSoon } from '../../groups/large-change.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { addDoubt, dropDoubt } from '../doubt/doubt.store.ts'
import { giveWord } from '../give-word.ts'
import { markOf, partOf, withPart } from '../mend/fact-part.ts'
import { mendFact, writeMended } from '../mend/mend-fact.ts'
import { takeBack } from '../mend/take-back.ts'
import type { Occasion } from '../occasion.ts'
import { takeWordBack } from '../take-word-back.ts'
import { type FieldChange, withChanges } from './difference.ts'
import { proposalById, reopen, settle } from './proposal.store.ts'
import { canReopen, type Proposal, type Reason, type SettledBy } from './proposal.ts'

export interface Deciding {
  occasion: Occasion
  by: Extract<SettledBy, 'contact' | 'desk'>
  proposalId: string
  /** Of the form, so that one sent twice counts once. */
  key: string
  /** `markOf` the fact as it stood on the page. */
  seen: string
}

/** The group says that it is so. @throws {Problem} `not-found`; `moved-on` where it was decided, or the fact changed, meanwhile */
export function takeProposal(queries: Queries, deciding: Deciding, clock: Clock): Promise<void> {
  const still = stillAt(clock)
  return queries.transaction(async within => {
    const { fact, change } = await decided(within, deciding, { outcome: 'taken', reason: null }, still)
    const { occasion, key, seen } = deciding
    await mendFact(within, { occasion, fact, key, seen, change }, still)
  })
}

/** The group says that its record is right. @throws {Problem} as `takeProposal` */
export function saysAsWeSay(queries: Queries, deciding: Deciding, clock: Clock): Promise<void> {
  const still = stillAt(clock)
  return queries.transaction(async within => {
    const { fact } = await decided(within, deciding, { outcome: 'not-taken', reason: 'as-we-say' }, still)
    const { occasion, key, seen } = deciding
    await giveWord(within, { occasion, words: [{ fact, seen }], key }, still)
  })
}

/** The desk takes it without the group's word: it stands, is not confirmed by it, and the group is asked. @throws {Problem} as `takeProposal` */
export function takeAlone(queries: Queries, deciding: Deciding, clock: Clock): Promise<void> {
  const still = stillAt(clock)
  return queries.transaction(async within => {
    const db = within.withTables<DirectoryTables>()
    await takeTurnSoon(db)
    const { fact, change, proposal } = await decided(
      within,
      deciding,
      { outcome: 'taken', reason: null },
      still,
    )
    const { occasion, seen } = deciding
    const looked = await occasion.look(within)
    if (markOf(looked.group, fact) !== seen) throw new Problem('moved-on')
    const at = still.now()
    await writeMended(within, { occasion, looked, fact, mended: change(looked.group), at })
    await addDoubt(db, {
      id: newId(at),
      groupId: proposal.groupId,
      fact,
      words: null,
      by: 'desk',
      at: afterWord(at),
    })
  })
}

/** The doubt of what was taken alone stands behind every word given up to then. */
const afterWord = (at: number): number => at + 1

/** Nothing changes. @throws {Problem} as `takeProposal` */
export const turnDown = (
  queries: Queries,
  { reason, ...deciding }: Deciding & { reason: Reason },
  clock: Clock,
): Promise<void> =>
  queries.transaction(async within => {
    const still = stillAt(clock)
    const { fact } = await decided(within, deciding, { outcome: 'not-taken', reason }, still)
    const { record } = await deciding.occasion.look(within)
    await record(within, { verb: 'turned-down', fact, at: still.now() })
  })

/** As if nobody had decided. @throws {Problem} `moved-on` where the day is over, or somebody changed the fact since */
export const decideAgain = (
  queries: Queries,
  { occasion, by, proposalId, key }: Omit<Deciding, 'seen'>,
  clock: Clock,
): Promise<void> =>
  queries.transaction(async within => {
    const db = within.withTables<DirectoryTables>()
    const looked = await occasion.look(within)
    const proposal = await proposalOf(within, proposalId, looked.group.id)
    const { settled, fact, groupId } = proposal
    if (settled === null) return
    if (settled.by !== by || !canReopen(proposal, clock.now())) throw new Problem('moved-on')
    if (settled.outcome === 'taken') await takeBack(within, { occasion, fact, key }, clock)
    else if (settled.reason === 'as-we-say')
      await takeWordBack(within, { groupId, how: occasion.how, at: settled.at })
    await reopen(db, proposalId)
    if (by === 'desk') await dropDoubt(db, { groupId, fact, by, at: afterWord(settled.at) })
    await looked.record(within, { verb: 'reopened', fact, at: clock.now() })
  })

/** Within the transaction, so that of two who decide at once one is too late. */
async function decided(
  within: Queries,
  { occasion, by, proposalId }: Pick<Deciding, 'occasion' | 'by' | 'proposalId'>,
  outcome: { outcome: 'taken' | 'not-taken'; reason: Reason | null },
  still: Clock,
): Promise<{ proposal: Proposal; fact: Fact; change: (group: Group) => Group }> {
  const { group } = await occasion.look(within)
  const proposal = await proposalOf(within, proposalId, group.id)
  const { fact, changes } = proposal
  const db = within.withTables<DirectoryTables>()
  if (!(await settle(db, proposalId, { ...outcome, by, at: still.now() }))) throw new Problem('moved-on')
  return { proposal, fact, change: before => changed(before, fact, changes ?? []) }
}

async function proposalOf(within: Queries, id: string, groupId: string): Promise<Proposal> {
  const proposal = await proposalById(within.withTables<DirectoryTables>(), id)
  if (!proposal || proposal.groupId !== groupId) throw new Problem('not-found')
  return proposal
}

function changed(group: Group, fact: Fact, changes: readonly FieldChange[]): Group {
  const part = withChanges(partOf(group, fact), changes)
  if (part === null) throw new Problem('moved-on')
  return withPart(group, fact, part)
}

/** One moment for all of it: by it the word is found when it is undone. */
function stillAt(clock: Clock): Clock {
  const at = clock.now()
  return { now: () => at }
}
