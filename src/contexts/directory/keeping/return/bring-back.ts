/** A group comes back: what was put away or had ended is found again, and everything said before is asked about (M03, M05). */
import type { Queries } from '#platform/db/queries.ts'
import { isAway } from '../../freshness/put-away.ts'
import { loadGroups } from '../../groups/group.store.ts'
import type { Group } from '../../groups/group.ts'
import { isMerged } from '../../groups/merged-group.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { letGo } from '../halted.ts'
import { saveWhole } from '../mend/mend-fact.ts'

/**
 * To be called in the turn to write, by somebody whose word it is. Nothing is confirmed by it. Where the group is there already
 * nothing changes, and a record that became a part of another stays one.
 * What the contact point ended because of a concern comes back by the contact point alone.
 * @param by whose press it is
 * @param at epoch milliseconds
 * @returns the group as it then stands; null where nothing changed
 */
export async function bringBack(
  within: Queries,
  { groupId, by, at }: { groupId: string; by: 'group' | 'desk'; at: number },
): Promise<Group | null> {
  const db = within.withTables<DirectoryTables>()
  const [group] = await loadGroups(db, [groupId])
  if (!group || !isAway(group, at) || (await isMerged(db, groupId))) return null
  if (by === 'group' && group.haltedAt !== undefined) return null
  const back = asBack(letGo(group), at)
  await saveWhole(db, back, at)
  return back
}

/** What had ended meets again, for all that is known; whether newcomers can come is not. Pure. */
export function asBack(group: Group, at: number): Group {
  const back = { ...group, cameBackAt: at }
  if (group.life.state !== 'ended') return back
  const since = new Date(at).toISOString().slice(0, 10)
  return {
    ...back,
    life: { state: 'open', since, until: null, note: null },
    happens: { ...group.happens, newcomersNow: null },
  }
}
