/** Handles are unique within a source: a record that no longer appears gives its own up to one that needs it. */
import type { ExistingRecord } from './existing-record.ts'
import type { ImportPlan } from './import-plan.ts'
import type { SourceGroup } from './source-group.ts'

/** Records outside the plan's own steps whose handle is taken over, with the one they get instead. */
export function freeHandles<G extends SourceGroup>(
  existing: ExistingRecord[],
  plan: Pick<ImportPlan<G>, 'create' | 'update' | 'unchanged'>,
): ImportPlan<G>['rehandled'] {
  const steps = [...plan.create, ...plan.update, ...plan.unchanged]
  const taken = new Set(steps.map(step => step.externalId))
  const settled = new Set([...plan.update, ...plan.unchanged].map(step => step.groupId))
  const others = existing.filter(record => !settled.has(record.groupId))
  const used = new Set([...taken, ...others.map(record => record.externalId)])
  return others.flatMap(({ groupId, externalId }) => {
    if (!taken.has(externalId)) return []
    let number = 2
    while (used.has(`${externalId}~${number}`)) number++
    const handle = `${externalId}~${number}`
    used.add(handle)
    return [{ groupId, from: externalId, to: handle }]
  })
}
