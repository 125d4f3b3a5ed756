/** Groups in a list that took themselves out of the directory here: they stay out, whatever list has them (M79). Pure. */
import { type RemovedGroup, recordMark } from '../groups/removed/removed-group.ts'
import type { SourceGroup } from './source-group.ts'

export interface KnownRemoved {
  /** By what lists called them and their gatherings. */
  byMark: ReadonlyMap<string, RemovedGroup>
  /** By their ids and codes here. */
  byName: ReadonlyMap<string, RemovedGroup>
}

/** The removed group that an incoming one is; null for any other. */
export function removedAs(
  { externalId, gatherings, record }: SourceGroup,
  sourceKey: string,
  { byMark, byName }: KnownRemoved,
): RemovedGroup | null {
  if (byName.size === 0) return null
  const own = byName.get(externalId) ?? byName.get(record?.code ?? '')
  const here = (kind: 'group' | 'gathering', id: string) => byMark.get(recordMark(sourceKey, kind, id))
  return (
    own ??
    here('group', externalId) ??
    gatherings.map(each => here('gathering', each.externalId)).find(one => one !== undefined) ??
    null
  )
}

/** Those that stay out, and all others. */
export function partTakenOut<G extends SourceGroup>(
  incoming: readonly G[],
  sourceKey: string,
  known: KnownRemoved,
): { listed: G[]; takenOut: { incoming: G; at: number }[] } {
  const listed: G[] = []
  const takenOut: { incoming: G; at: number }[] = []
  for (const group of incoming) {
    const removed = removedAs(group, sourceKey, known)
    if (removed) takenOut.push({ incoming: group, at: removed.removedAt })
    else listed.push(group)
  }
  return { listed, takenOut }
}
