/** What a list says otherwise than a group that mended or confirmed its own record: it is proposed, not taken and not lost (M03). */
import { FACTS, type Fact } from '../freshness/confirmation.ts'
import { factFreshness } from '../freshness/freshness.ts'
import { isFromSource } from '../freshness/is-from-source.ts'
import type { Group } from '../groups/group.ts'
import type { FieldChange } from '../keeping/proposals/difference.ts'
import { proposedChanges } from '../keeping/proposals/propose.ts'
import { factOfField } from './fact-of-field.ts'
import { type GatheringIds, withSaid } from './group-from-source.ts'
import type { UpdateStep } from './import-plan.ts'
import { groupSaid, saidOf } from './said.ts'
import type { SourceGroup } from './source-group.ts'

/** Facts for which the group gave its word, and it still holds. */
export const vouchedFor = (group: Group, now: number): Fact[] =>
  FACTS.filter(fact => {
    const { last, state } = factFreshness(group, fact, now)
    return state === 'confirmed' && last !== null && !isFromSource(last)
  })

export interface SourceProposal {
  groupId: string
  fact: Fact
  changes: readonly FieldChange[]
}

/** @param group as it was written; with the fields that were kept as the list has them, it is what the list proposes */
export function proposedBySource(
  { kept, result }: Pick<UpdateStep<SourceGroup>, 'kept' | 'result'>,
  group: Group,
  ids: GatheringIds,
  now: number,
): SourceProposal[] {
  if (kept.length === 0) return []
  const said = saidOf(result)
  for (const { field, source } of kept) said[field] = source
  const { externalId, updatedAt } = result
  const known = { now, newId: () => '' }
  const proposed = withSaid(group, groupSaid(said, { externalId, updatedAt }), ids, known).group
  const facts = new Set(kept.flatMap(({ field }) => factOfField(field) ?? []))
  return [...facts].flatMap(fact => {
    const changes = proposedChanges(group, proposed, fact)
    return changes.length > 0 ? [{ groupId: group.id, fact, changes }] : []
  })
}
