/** The marks by which a change of a group is seen without reading it. The database moves them itself, whoever writes. */
import { type Kysely, sql } from 'kysely'
import type { DirectoryTables } from '../tables.ts'

type Db = Kysely<DirectoryTables>

/** Groups are told apart by the last bits of their ids, which are random. */
export const MARK_BUCKETS = 4096

/** What a bucket holds: how many groups, and all their marks in one. */
export interface BucketMarks {
  bucket: number
  groups: number
  /** Exclusive or of the marks; 52 bits. */
  marks: number
}

const bucket = sql<number>`(get_byte(uuid_send(group_id), 14) << 8 | get_byte(uuid_send(group_id), 15)) & ${sql.lit(MARK_BUCKETS - 1)}`

/** A few bytes that say whether anything changed, and nearly where. */
export async function markedBuckets(db: Db): Promise<BucketMarks[]> {
  return await db
    .selectFrom('directory.group_mark')
    .select([
      bucket.as('bucket'),
      sql<number>`count(*)::int`.as('groups'),
      sql<number>`bit_xor(mark)`.as('marks'),
    ])
    .groupBy(sql`1`)
    .execute()
}

export interface GroupMark {
  id: string
  mark: number
}

/** With more than these, all is read: telling them apart would take longer. */
const FEW_BUCKETS = 256

/** The groups at least in these buckets, by id, which is nearly oldest first. */
export async function marksIn(db: Db, buckets: readonly number[]): Promise<GroupMark[]> {
  if (buckets.length === 0) return []
  const all = db.selectFrom('directory.group_mark').select(['group_id as id', 'mark']).orderBy('group_id')
  if (buckets.length > FEW_BUCKETS) return await all.execute()
  return await all.where(bucket, '=', sql<number>`any(${[...buckets]}::int[])`).execute()
}

/** By id. Read them before the groups: a mark that is too old only has its group read once more. */
export async function marksOf(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('directory.group_mark')
    .select(['group_id', 'mark'])
    .where('group_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(row => [row.group_id, row.mark]))
}

/** For a change that is not in the groups' own rows: a record missing at its source. */
export async function moveMarks(db: Db, ids: readonly string[]): Promise<void> {
  await sql`select directory.move_marks(${[...ids]}::uuid[])`.execute(db)
}
