/** The whole of an import as a plan: pure, so that a dry run and the real one cannot differ. */

import { type Census, takeCensus } from './census.ts'
import type { ExistingRecord } from './existing-record.ts'
import { freeHandles } from './free-handles.ts'
import type { ImportPlan, MissingStep } from './import-plan.ts'
import type { DropRule } from './merge-said.ts'
import { isAsSaid, saidOf } from './said.ts'
import { type ShrinkThreshold, shrinkage } from './shrinkage.ts'
import type { SourceGroup } from './source-group.ts'
import { updateStep } from './update-step.ts'

export type PlannableGroup = SourceGroup & { held: boolean }

export interface PlanOptions {
  shrinkThreshold?: ShrinkThreshold | undefined
  /** A person has said that so many are really gone. */
  acceptShrink?: boolean | undefined
  /** Ids of rows that were in the file but could not be taken: not gone. */
  unreadIds?: ReadonlySet<string> | undefined
  /** Ids of groups that, as the list says, took themselves out there. Like any that are gone, not believed when too many are. */
  removedIds?: ReadonlySet<string> | undefined
  /** True: the file held rows of which not even the id could be read. */
  unreadable?: boolean | undefined
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
  const census = takeCensus(existing, incoming, options)
  const gone = options.acceptShrink ? null : shrinkage(census.counts, options.shrinkThreshold)
  const plan: ImportPlan<G> = {
    create: [],
    update: [],
    unchanged: [],
    waiting: [],
    missing: [],
    takenOut: [],
    removed: [],
    rehandled: [],
    shrinkage: gone,
  }
  incoming.forEach((group, index) => {
    place(plan, group, existing[census.matches[index] ?? -1], census)
  })
  plan.rehandled = freeHandles(existing, plan)
  if (gone === null) {
    const saidOut = (record: ExistingRecord) => options.removedIds?.has(record.externalId) === true
    plan.missing = census.gone.filter(record => !saidOut(record)).map(missingStep)
    plan.removed = census.gone.filter(saidOut).map(removedStep)
  }
  return plan
}

function place<G extends PlannableGroup>(
  plan: ImportPlan<G>,
  incoming: G,
  record: ExistingRecord | undefined,
  census: Census,
): void {
  const { externalId } = incoming
  if (!record) {
    if (incoming.held) plan.waiting.push({ groupId: null, externalId, incoming })
    else plan.create.push({ externalId, incoming })
    return
  }
  const { groupId } = record
  const asBefore = isAsSaid(record.said, saidOf(incoming))
  const settled = record.missingSince === null && record.externalId === externalId
  if (asBefore && settled) plan.unchanged.push({ groupId, externalId, incoming })
  else if (incoming.held && !asBefore) plan.waiting.push({ groupId, externalId: record.externalId, incoming })
  else {
    const step = updateStep(record, incoming, census.homes, dropRule(record, census, plan.shrinkage !== null))
    const same = settled && step.changes.length === 0 && isAsSaid(step.said, record.said)
    if (same) plan.unchanged.push({ groupId, externalId, incoming })
    else plan.update.push(step)
  }
}

/** A gathering listed elsewhere went over; one whose row could not be read is still there. */
function dropRule(record: ExistingRecord, { listed, unread }: Census, doubtful: boolean): DropRule {
  return id => {
    if (listed.has(id)) return 'yes'
    return doubtful || unread.has(id) || unread.has(record.externalId) ? 'no' : 'unless-edited'
  }
}

const removedStep = ({ groupId, externalId, current }: ExistingRecord) => ({
  groupId,
  externalId,
  name: String(current.name ?? ''),
})

function missingStep(record: ExistingRecord): MissingStep {
  return {
    groupId: record.groupId,
    externalId: record.externalId,
    name: String(record.current.name ?? ''),
    fresh: record.missingSince === null,
  }
}
