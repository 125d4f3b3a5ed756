/** What an import leaves in the history of records, and what it proposes where a group has given its own word. */
import type { Kysely } from 'kysely'
import type { Group } from '../groups/group.ts'
import { keepChanges } from '../keeping/history/record-change.store.ts'
import { addProposal } from '../keeping/proposals/proposal.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { factOfField } from './fact-of-field.ts'
import type { ImportPlan } from './import-plan.ts'
import type { PlannableGroup } from './plan-import.ts'
import { proposedBySource } from './proposed-by-source.ts'
import type { KnownRecord, RecordToKeep } from './source.store.ts'

type Db = Kysely<DirectoryTables>

interface Kept<G extends PlannableGroup> {
  plan: ImportPlan<G>
  byGroup: Map<string, KnownRecord>
  written: readonly { group: Group; record: Pick<RecordToKeep, 'gatheringIds'> }[]
  sourceId: string
  now: number
  newId: () => string
}

/** What the list changed is told in the record's history; what it would have changed is proposed to the group. */
export async function keepHistory<G extends PlannableGroup>(
  db: Db,
  { plan, byGroup, written, sourceId, now, newId }: Kept<G>,
): Promise<void> {
  const after = new Map(written.map(each => [each.group.id, each]))
  const changed = plan.update.flatMap(step => {
    const to = after.get(step.groupId)
    if (!to || step.changes.length === 0) return []
    const before = byGroup.get(step.groupId)?.group
    if (!before) return []
    const facts = new Set(step.changes.flatMap(({ field }) => factOfField(field) ?? []))
    const by = { by: 'source', how: 'feed', at: now } as const
    return [...facts].map(fact => ({ before, after: to.group, fact, ...by }))
  })
  await keepChanges(db, changed, sourceId)
  for (const step of plan.update) {
    const to = after.get(step.groupId)
    if (!to || step.kept.length === 0) continue
    for (const proposed of proposedBySource(step, to.group, to.record.gatheringIds, now))
      await addProposal(db, { id: newId(), ...proposed, by: 'source', sourceId, note: null, at: now })
  }
}
