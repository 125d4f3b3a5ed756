/** Carries out the plan of an import: groups, records, the words of the source, and the rows that wait. */
import type { Kysely } from 'kysely'
import { queriesIn } from '#platform/db/transaction.ts'
import { announceChange, takenNames } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { countAgain } from '../groups/large-change.store.ts'
import { saveGroups } from '../groups/save-groups.store.ts'
import { removeGroup } from '../keeping/leave/remove-group.ts'
import type { DirectoryTables } from '../tables.ts'
import { newGroupFrom, withSaid } from './group-from-source.ts'
import type { ImportPlan } from './import-plan.ts'
import type { ImportParts, ImportRequest } from './import-request.ts'
import { keepHistory } from './keep-history.ts'
import { namesForNew } from './names-for-new.ts'
import type { PlannableGroup } from './plan-import.ts'
import { saidOf } from './said.ts'
import {
  type KnownRecord,
  keepRecords,
  queueRows,
  type RecordToKeep,
  renewSourceWord,
  type Source,
  takeSource,
} from './source.store.ts'
import { heardSince } from './who-confirmed.ts'

type Db = Kysely<DirectoryTables>

/** Groups written in one statement: large enough to be quick, small enough to show progress. */
const CHUNK = 2_000
/** From so many on, what the database believes to hold is out of date. */
const MANY = 500

/** To be called inside a transaction: all of the plan or none of it. */
export async function carryOut<G extends PlannableGroup>(
  plan: ImportPlan<G>,
  records: KnownRecord[],
  request: ImportRequest<G>,
  parts: ImportParts,
  db: Db,
): Promise<void> {
  const now = parts.clock.now()
  const source = await takeSource(db, request.source, { now, newId: parts.newId })
  const byGroup = new Map(records.map(record => [record.groupId, record]))
  const fresh = await created(db, plan, source, parts, now)
  const work = [
    ...fresh,
    ...plan.update.map(step => updated(step, byGroup, parts, now)),
    ...plan.unchanged.flatMap(step => heardAgain(step, byGroup, now)),
  ]
  const written = new Set(work.map(each => each.group.id))
  const still = plan.unchanged.filter(step => !written.has(step.groupId))
  const same = still.map(step => seenAgain(step, byGroup))
  const given = {
    newId: parts.newId,
    sourceIds: new Map([[source.key, source.id]]),
    fresh: new Set(fresh.map(each => each.group.id)),
  }
  for (let at = 0; at < work.length; at += CHUNK) {
    const groups = work.slice(at, at + CHUNK).map(each => each.group)
    await saveGroups(db, groups, given)
    parts.progress?.(Math.min(at + CHUNK, work.length), work.length)
  }
  // Handles may trade places, so every record that gets a new one goes in the same breath.
  await keepRecords(
    db,
    source.id,
    [...silent(plan, byGroup, now), ...same, ...work.map(each => each.record)],
    now,
  )
  await keepHistory(db, { plan, byGroup, written: work, sourceId: source.id, now, newId: parts.newId })
  await renewSourceWord(
    db,
    // An old export of ours that comes again is no new word: it names its confirmers itself.
    still.flatMap(each => (each.incoming.record?.confirmations ? [] : each.groupId)),
    now,
  )
  await announceChange(
    db,
    plan.missing.filter(step => step.fresh).map(step => step.groupId),
  )
  await queueRows(
    db,
    source.id,
    plan.waiting.map(step => step.incoming),
    now,
  )
  for (const { groupId } of plan.removed) {
    const { group } = recordOf(byGroup, groupId)
    await removeGroup(queriesIn(db), {
      ...{ group, at: now, by: 'source', saidBy: source.key, pressedBy: null, tellOthers: true },
    })
  }
  if (work.length >= MANY) await countAgain(db)
}

interface Written {
  group: Group
  record: RecordToKeep
}

async function created<G extends PlannableGroup>(
  db: Db,
  plan: ImportPlan<G>,
  source: Source,
  parts: ImportParts,
  now: number,
): Promise<Written[]> {
  if (plan.create.length === 0) return []
  const incoming = plan.create.map(step => step.incoming)
  const names = namesForNew(incoming, await takenNames(db), parts.newCode)
  return plan.create.map(({ externalId, incoming }, at) => {
    const name = names[at]
    if (!name) throw new Error('A new group was left without a name to be found by.')
    const { group, gatheringIds } = newGroupFrom(incoming, {
      id: parts.newId(),
      ...name,
      source: { key: source.key, name: source.name, url: source.url, missingSince: null },
      now,
      newId: parts.newId,
    })
    const said = () => saidOf(incoming)
    return { group, record: { externalId, groupId: group.id, said, gatheringIds, missingSince: null } }
  })
}

function updated<G extends PlannableGroup>(
  { groupId, externalId, result, said }: ImportPlan<G>['update'][number],
  byGroup: Map<string, KnownRecord>,
  parts: ImportParts,
  now: number,
): Written {
  const record = recordOf(byGroup, groupId)
  const { group, gatheringIds } = withSaid(record.group, result, record.gatheringIds, {
    now,
    newId: parts.newId,
  })
  return { group, record: { externalId, groupId, said: () => said, gatheringIds, missingSince: null } }
}

/** Nothing is told otherwise, but our own export names a confirmation that is not known here. */
function heardAgain<G extends PlannableGroup>(
  step: ImportPlan<G>['unchanged'][number],
  byGroup: Map<string, KnownRecord>,
  now: number,
): Written[] {
  const group = heardSince(recordOf(byGroup, step.groupId).group, step.incoming, now)
  return group ? [{ group, record: seenAgain(step, byGroup) }] : []
}

/** Nothing changed, but the source says it still. */
function seenAgain<G extends PlannableGroup>(
  { groupId, externalId }: ImportPlan<G>['unchanged'][number],
  byGroup: Map<string, KnownRecord>,
): RecordToKeep {
  const { said, gatheringIds } = recordOf(byGroup, groupId)
  return { externalId, groupId, said: () => said, gatheringIds, missingSince: null }
}

/** Records the file says nothing of: marked as missing where that is believed, under another handle where theirs is needed. */
function silent<G extends PlannableGroup>(
  plan: ImportPlan<G>,
  byGroup: Map<string, KnownRecord>,
  now: number,
): RecordToKeep[] {
  const missing = new Set(plan.missing.map(step => step.groupId))
  const handles = new Map(plan.rehandled.map(({ groupId, to }) => [groupId, to]))
  return [...new Set([...missing, ...handles.keys()])].map(groupId => {
    const { externalId, said, gatheringIds, missingSince } = recordOf(byGroup, groupId)
    return {
      groupId,
      said: () => said,
      gatheringIds,
      externalId: handles.get(groupId) ?? externalId,
      missingSince: missing.has(groupId) ? (missingSince ?? now) : missingSince,
    }
  })
}

function recordOf(byGroup: Map<string, KnownRecord>, groupId: string): KnownRecord {
  const record = byGroup.get(groupId)
  if (!record) throw new Error('A plan spoke of a record that is not known.')
  return record
}
