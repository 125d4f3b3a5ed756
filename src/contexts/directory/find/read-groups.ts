/** Reads groups from the database in their public form, some at a time, each with a mark that is not newer than it. */
import type { Kysely } from 'kysely'
import { loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { marksOf } from '../groups/group-marks.store.ts'
import { publicGroup } from '../groups/public-group.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Kysely<DirectoryTables>

export interface ReadTogether {
  groups: { group: Group; mark: number }[]
  /** Asked for, and not there any more. */
  gone: string[]
}

/** `together`: how many are read in one go. While some are being used the database reads the next ones. */
export async function* readGroups(
  db: Db,
  ids: readonly string[],
  together: number,
): AsyncGenerator<ReadTogether> {
  let loading = readTogether(db, ids.slice(0, together))
  for (let at = 0; at < ids.length; at += together) {
    const read = await loading
    loading = readTogether(db, ids.slice(at + together, at + 2 * together))
    loading.catch(() => {}) // told where it is awaited
    yield read
  }
}

async function readTogether(db: Db, ids: readonly string[]): Promise<ReadTogether> {
  if (ids.length === 0) return { groups: [], gone: [] }
  const marks = await marksOf(db, ids)
  const groups = (await loadGroups(db, ids)).map(group => ({
    group: publicGroup(group),
    mark: marks.get(group.id) ?? 0,
  }))
  const there = new Set(groups.map(({ group }) => group.id))
  return { groups, gone: ids.filter(id => !there.has(id)) }
}
