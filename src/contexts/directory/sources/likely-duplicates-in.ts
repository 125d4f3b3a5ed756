/** Groups of other sources that an import may have brought a second time, for a person to look at (M75). */
import type { Kysely } from 'kysely'
import { groupsInParts } from '../groups/groups-in-parts.ts'
import type { DirectoryTables } from '../tables.ts'
import { type LikelyDuplicate, searchDuplicates } from './likely-duplicates.ts'
import type { SourceGroup } from './source-group.ts'
import { sourceGroupOf } from './source-group-of.ts'

export interface DuplicatesFound {
  pairs: LikelyDuplicate[]
  /** The name behind an id of either list. */
  nameOf: (id: string) => string
  /** So many incoming groups are likely to be more others than are told. */
  cutShort: number
}

/** Pairs with what stands here from elsewhere than the source. Of what stands here only a part is held at a time. */
export async function likelyDuplicatesIn(
  db: Kysely<DirectoryTables>,
  sourceKey: string,
  incoming: readonly SourceGroup[],
): Promise<DuplicatesFound> {
  const names = new Map(incoming.map(({ externalId, name }) => [externalId, name]))
  const search = searchDuplicates(incoming.map(group => ({ id: group.externalId, group })))
  for await (const part of groupsInParts(db))
    for (const group of part) {
      if (group.source?.key === sourceKey || group.life.state === 'ended') continue
      const known = sourceGroupOf(group, group.id, gathering => gathering.id)
      if (search.compare({ id: group.id, group: known })) names.set(group.id, group.name)
    }
  return { pairs: search.pairs(), nameOf: id => names.get(id) ?? id, cutShort: search.cutShort() }
}
