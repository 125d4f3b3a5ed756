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
  /** There, and not to be read: somebody wrote into the database what no group can say. */
  unreadable: UnreadableGroup[]
}

export interface UnreadableGroup {
  id: string
  mark: number
  fault: unknown
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
  const read: ReadTogether = { groups: [], gone: [], unreadable: [] }
  if (ids.length === 0) return read
  const marks = await marksOf(db, ids)
  const there = new Set<string>()
  for (const group of await loadGroups(db, ids)) {
    const { id } = group
    const mark = marks.get(id) ?? 0
    there.add(id)
    try {
      read.groups.push({ group: publicGroup(group), mark })
    } catch (fault) {
      read.unreadable.push({ id, mark, fault })
    }
  }
  read.gone = ids.filter(id => !there.has(id))
  return read
}
