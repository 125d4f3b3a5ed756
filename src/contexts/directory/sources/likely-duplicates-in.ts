/** Groups of other sources that an import may have brought a second time, for a person to look at (M75). */
import type { Kysely } from 'kysely'
import { allGroupIds, loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import type { DirectoryTables } from '../tables.ts'
import { type LikelyDuplicate, likelyDuplicates } from './likely-duplicates.ts'
import type { SourceGroup } from './source-group.ts'
import { ownRecordOf, sourceGroupOf } from './source-group-of.ts'

const CHUNK = 2_000

/** Pairs with what stands here from elsewhere than the source; `nameOf` gives the name behind an id. */
export async function likelyDuplicatesIn(
  db: Kysely<DirectoryTables>,
  sourceKey: string,
  incoming: readonly SourceGroup[],
): Promise<{ pairs: LikelyDuplicate[]; nameOf: (id: string) => string }> {
  const elsewhere = (await allGroups(db)).filter(
    group => group.source?.key !== sourceKey && group.life.state !== 'ended',
  )
  const names = new Map<string, string>()
  const candidate = (id: string, group: SourceGroup) => {
    names.set(id, group.name)
    return { id, group }
  }
  const pairs = likelyDuplicates(
    incoming.map(group => candidate(group.externalId, group)),
    elsewhere.map(group => candidate(group.id, asSource(group))),
  )
  return { pairs, nameOf: id => names.get(id) ?? id }
}

/** Every group in the words of a source, ended ones too, with its address, code and confirmations: what an export writes. */
export async function allGroupsForExport(db: Kysely<DirectoryTables>): Promise<SourceGroup[]> {
  return (await allGroups(db)).map(group => ({ ...asSource(group), record: ownRecordOf(group) }))
}

const asSource = (group: Group): SourceGroup => sourceGroupOf(group, group.id, gathering => gathering.id)

async function allGroups(db: Kysely<DirectoryTables>): Promise<Group[]> {
  const ids = await allGroupIds(db)
  const groups: Group[] = []
  for (let at = 0; at < ids.length; at += CHUNK)
    groups.push(...(await loadGroups(db, ids.slice(at, at + CHUNK))))
  return groups
}
