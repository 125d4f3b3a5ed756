/** Pairs as the desk sees them, each record in its own words. */
import {
  type DirectoryTables,
  FACTS,
  type Group,
  loadGroups,
  sayFact,
  viewOf,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { asSeen } from '../desk/as-seen.ts'
import type { DeskSeen } from '../desk/desk-seen.ts'
import type { DoubleSeen, RecordSeen } from '../desk/desk-view.ts'
import type { IntermediaryTables } from '../tables.ts'
import { openDoubles } from './double.store.ts'

/** Minutes to look at two records. */
export const LOOKING = 1

export async function lookAtDoubles(queries: Queries, most: number, seen: DeskSeen): Promise<DoubleSeen[]> {
  if (most < 1) return []
  const pairs = await openDoubles(queries.withTables<IntermediaryTables>(), most)
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]
  const groups = await loadGroups(queries.withTables<DirectoryTables>(), ids)
  const byId = new Map(groups.map(group => [group.id, group]))
  return pairs.flatMap(({ because, ...pair }) => {
    const [one, other] = [byId.get(pair.one), byId.get(pair.other)]
    if (!one || !other || one.life.state === 'ended' || other.life.state === 'ended') return []
    return [{ one: recordOf(one, seen), other: recordOf(other, seen), because, minutes: LOOKING }]
  })
}

function recordOf(group: Group, { now, t, looked }: DeskSeen): RecordSeen {
  const view = viewOf(asSeen(group, looked), now, t)
  const { id: groupId, slug, name, source } = group
  const facts = FACTS.filter(fact => fact === 'time-place' || fact === 'contact')
  return {
    groupId,
    slug,
    name,
    from: source?.name ?? null,
    lines: facts.flatMap(fact => sayFact(view, fact)),
  }
}
