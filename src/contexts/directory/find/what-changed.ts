/** What the database holds otherwise than it is held here: a few kilobytes are compared, not the groups. */
import type { Kysely } from 'kysely'
import { type BucketMarks, markedBuckets, marksIn } from '../groups/group-marks.store.ts'
import type { DirectoryTables } from '../tables.ts'
import type { GroupRoster } from './group-roster.ts'

export interface WhatChanged {
  /** New, or changed since they were read. */
  toRead: string[]
  gone: string[]
}

export async function whatChanged(db: Kysely<DirectoryTables>, roster: GroupRoster): Promise<WhatChanged> {
  const theirs = new Map((await markedBuckets(db)).map(marks => [marks.bucket, marks]))
  const differing = roster
    .buckets()
    .flatMap(ours => (same(ours, theirs.get(ours.bucket)) ? [] : [ours.bucket]))
  const marks = await marksIn(db, differing)
  const there = new Set(marks.map(({ id }) => id))
  return {
    toRead: marks.flatMap(({ id, mark }) => (roster.markOf(id) === mark ? [] : [id])),
    gone: roster.idsIn(new Set(differing)).filter(id => !there.has(id)),
  }
}

const same = (ours: BucketMarks, theirs: BucketMarks | undefined): boolean =>
  ours.groups === (theirs?.groups ?? 0) && ours.marks === (theirs?.marks ?? 0)
