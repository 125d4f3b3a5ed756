/** The shut doors that are not settled, as the desk sees them. */
import { type DirectoryTables, loadGroups } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { IntermediaryTables } from '../tables.ts'
import { openBarriers } from './barrier.store.ts'
import { barrierMinutes, type DeskBarrier } from './barrier.ts'

/** Those that need the desk before those whose step has its time; else the oldest first. */
export async function lookAtBarriers(queries: Queries, now: number): Promise<DeskBarrier[]> {
  const open = await openBarriers(queries.withTables<IntermediaryTables>())
  const ids = [...new Set(open.map(({ groupId }) => groupId))]
  const groups = await loadGroups(queries.withTables<DirectoryTables>(), ids)
  const byId = new Map(groups.map(group => [group.id, group]))
  return open
    .flatMap(barrier => {
      const group = byId.get(barrier.groupId)
      if (!group) return []
      return [{ ...barrier, name: group.name, slug: group.slug, minutes: barrierMinutes(barrier, now) }]
    })
    .sort((a, b) => Number(a.minutes === 0) - Number(b.minutes === 0) || a.raisedAt - b.raisedAt)
}
