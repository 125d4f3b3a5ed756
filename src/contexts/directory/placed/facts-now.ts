/** What is true today behind codes that stand on paper. */
import type { Kysely } from 'kysely'
import { putAwaySince } from '../freshness/put-away.ts'
import { loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { publicGroup } from '../groups/public-group.ts'
import { type Fingerprint, fingerprintOf } from '../print/fingerprint.ts'
import { printedFacts } from '../print/printed-facts.ts'
import type { DirectoryTables } from '../tables.ts'
import { groupsBehindCodes } from './codes.store.ts'
import type { Placed, PrintedMarks } from './placed.ts'
import type { FactsNow, TrueNow } from './replace-list.ts'

/** Marks of what a print of this group bears. @param group in its public form */
export const marksOf = (group: Group): Fingerprint => fingerprintOf(printedFacts(group))

/** Marks of a handbook, or of one group. @param groups in their public form */
export const marksOfAll = (groups: readonly Group[]): PrintedMarks =>
  Object.fromEntries(groups.map(group => [group.code, marksOf(group)]))

export const codesOn = (all: readonly Placed[]): string[] => [
  ...new Set(all.flatMap(({ printed }) => Object.keys(printed))),
]

/** @param now epoch milliseconds */
export async function factsNow(
  db: Kysely<DirectoryTables>,
  codes: readonly string[],
  now: number,
): Promise<FactsNow> {
  const ids = await groupsBehindCodes(db, codes)
  const groups = new Map((await loadGroups(db, [...new Set(ids.values())])).map(group => [group.id, group]))
  return new Map(
    codes.map(code => {
      const group = groups.get(ids.get(code) ?? '')
      return [code, group ? truthOf(group, now) : { is: 'gone' }]
    }),
  )
}

const truthOf = (group: Group, now: number): TrueNow =>
  group.life.state === 'ended' || putAwaySince(group, now) !== null
    ? { is: 'gone' }
    : { is: 'here', code: group.code, marks: marksOf(publicGroup(group)) }
