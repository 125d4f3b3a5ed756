/** The whole of an import as a plan: pure, so that a dry run and the real one cannot differ. */
import type { ExistingRecord } from './existing-record.ts'
import { freeHandles } from './free-handles.ts'
import type { ImportPlan } from './import-plan.ts'
import { matchRecords } from './match-records.ts'
import type { DropRule } from './merge-said.ts'
import { gatheringIds, isAsSaid, saidOf } from './said.ts'
import { type ShrinkThreshold, shrinkage } from './shrinkage.ts'
import type { SourceGroup } from './source-group.ts'
import { type Homes, updateStep } from './update-step.ts'

export type PlannableGroup = SourceGroup & { held: boolean }

export interface PlanOptions {
  shrinkThreshold?: ShrinkThreshold | undefined
  /** A person has said that so many are really gone. */
  acceptShrink?: boolean | undefined
  /** Ids of rows that were in the file but could not be taken: not gone. */
  unreadIds?: ReadonlySet<string> | undefined
  /** True: the file held rows of which not even the id could be read. */
  unreadable?: boolean | undefined
}

interface Census {
  homes: Homes
  gone: ExistingRecord[]
  gatheringsGone: string[]
  listed: ReadonlySet<string>
}

function takeCensus(
  existing: ExistingRecord[],
  incoming: SourceGroup[],
  matched: Set<number | null>,
  unread: ReadonlySet<string>,
): Census {
  const homes = new Map(
    existing.flatMap(record => gatheringIds(record.said).map(id => [id, record] as const)),
  )
  const listed = new Set(incoming.flatMap(group => group.gatherings.map(each => each.externalId)))
  const inFile = (record: ExistingRecord) =>
    unread.has(record.externalId) || gatheringIds(record.said).some(id => unread.has(id))
  return {
    homes,
    listed,
    gone: existing.filter((record, index) => !matched.has(index) && !inFile(record)),
    gatheringsGone: [...homes.keys()].filter(id => !listed.has(id) && !unread.has(id)),
  }
}

/**
 * Compares what is kept of a source with what it says now. A second run of the same file finds all unchanged.
 * Nothing is ever deleted: groups that are gone are marked, and not even that when too many are gone at once.
 */
export function planImport<G extends PlannableGroup>(
  existing: ExistingRecord[],
  incoming: G[],
  options: PlanOptions = {},
): ImportPlan<G> {
  const unread = options.unreadIds ?? new Set<string>()
  const matches = matchRecords(existing, incoming)
  const census = takeCensus(existing, incoming, new Set(matches), unread)
  const present = (record: ExistingRecord | undefined) => record?.missingSince === null
  const counts = {
    groupsMissing: census.gone.filter(present).length,
    groupsBefore: existing.filter(present).length,
    gatheringsMissing: census.gatheringsGone.filter(id => present(census.homes.get(id))).length,
    gatheringsBefore: [...census.homes.values()].filter(present).length,
    incoming: incoming.length,
    unreadable: options.unreadable === true,
  }
  const shrunk = options.acceptShrink ? null : shrinkage(counts, options.shrinkThreshold)
  const dropFrom =
    (record: ExistingRecord): DropRule =>
    id => {
      if (census.listed.has(id)) return 'yes'
      return shrunk !== null || unread.has(id) || unread.has(record.externalId) ? 'no' : 'unless-edited'
    }
  const plan: ImportPlan<G> = {
    create: [],
    update: [],
    unchanged: [],
    waiting: [],
    missing: [],
    rehandled: [],
    shrinkage: shrunk,
  }
  incoming.forEach((group, index) => {
    const { externalId } = group
    const record = existing[matches[index] ?? -1]
    if (!record) {
      if (group.held) plan.waiting.push({ groupId: null, externalId, incoming: group })
      else plan.create.push({ externalId, incoming: group, said: saidOf(group) })
      return
    }
    const { groupId } = record
    if (group.held && !isAsSaid(record.said, saidOf(group))) {
      plan.waiting.push({ groupId, externalId: record.externalId, incoming: group })
      return
    }
    const said = saidOf(group)
    const sameHandle = record.missingSince === null && record.externalId === externalId
    if (sameHandle && isAsSaid(record.said, said)) {
      plan.unchanged.push({ groupId, externalId, incoming: group })
      return
    }
    const step = updateStep(record, group, census.homes, dropFrom(record))
    const same = step.changes.length === 0 && !step.returned && record.externalId === externalId
    if (same && isAsSaid(step.said, record.said))
      plan.unchanged.push({ groupId, externalId, incoming: group })
    else plan.update.push(step)
  })
  plan.rehandled = freeHandles(existing, plan)
  if (shrunk === null)
    plan.missing = census.gone.map(record => ({
      groupId: record.groupId,
      externalId: record.externalId,
      name: String(record.current.name ?? ''),
      fresh: record.missingSince === null,
    }))
  return plan
}
