/** Somebody proposes what a fact should be. The fact is due from that moment, and the group is asked first (M03). */
import { createHash } from 'node:crypto'
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import { DAY } from '../../freshness/ladder.ts'
import { announceChange } from '../../groups/group.store.ts'
import type { Group } from '../../groups/group.ts'
import type { DirectoryTables } from '../../tables.ts'
import { addDoubt, timesRaised } from '../doubt/doubt.store.ts'
import { DOUBTS_A_WEEK } from '../doubt/raise-doubt.ts'
import { partOf } from '../mend/fact-part.ts'
import { differencesOf, type FieldChange } from './difference.ts'
import { addProposal, timesProposed } from './proposal.store.ts'
import type { ProposedBy } from './proposal.ts'

export interface Proposing {
  groupId: string
  fact: Fact
  by: Exclude<ProposedBy, 'source'>
  changes: readonly FieldChange[]
  note: string | null
  /** Of the form: sent twice, it is proposed once. */
  key: string
}

/** About one fact of one group by readers: as with doubts, more would only wear the group out. */
const A_WEEK = 3

/** @returns the id; null where readers have proposed enough about this fact lately: then nothing more is kept */
export async function propose(
  queries: Queries,
  { groupId, fact, by, changes, note, key }: Proposing,
  clock: Clock,
): Promise<string | null> {
  const now = clock.now()
  const act = ['propose', groupId, fact].join('\n')
  const id = idOf(`${act}\n${key}`)
  const since = now - 7 * DAY
  let full = false
  await onceOnly(queries, { act, key, today: new Date(now).toISOString().slice(0, 10) }, async within => {
    const db = within.withTables<DirectoryTables>()
    full = by === 'reader' && (await timesProposed(db, { groupId, fact, since })) >= A_WEEK
    if (full) return
    await addProposal(db, { id, groupId, fact, by, sourceId: null, changes, note, at: now })
    if (by === 'reader' && (await timesRaised(db, { groupId, fact, since })) >= DOUBTS_A_WEEK) return
    await addDoubt(db, { id: newId(now), groupId, fact, words: null, by, at: now })
    await announceChange(db, [groupId])
  })
  return full ? null : id
}

/** The same for the same press, so that a form sent twice leads to the same page. */
function idOf(press: string): string {
  const hex = createHash('sha256').update(press).digest('hex').slice(0, 32)
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-7$3-8$4-$5')
}

/** What is proposed; who may see a number or an address is for the group alone to say, and no part of it. */
export function proposedChanges(group: Group, proposed: Group, fact: Fact): FieldChange[] {
  const differences = differencesOf(partOf(group, fact), partOf(proposed, fact))
  const moves = (gathering: string) =>
    differences.some(({ at }) => at[0] === gathering && at[1] === 'place' && !OF_THE_DOOR.has(at[2] ?? ''))
  return differences.flatMap(({ at, to }) => {
    if (at.includes('for') || at.at(-1) === 'shown') return []
    if (fact === 'time-place' && OF_THE_DOOR.has(at[2] ?? '') && !moves(at[0] ?? '')) return []
    return { at, to }
  })
}

/** What is known of a door goes when the place does; by itself it is another fact. */
const OF_THE_DOOR = new Set(['access', 'accessNote'])
