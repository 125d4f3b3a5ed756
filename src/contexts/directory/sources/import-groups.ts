/**
 * Brings the groups of a source into the directory: plans first, then writes. A second run of the same file
 * changes nothing; edits made here stay; nothing is ever deleted because a feed went silent (M75, M79).
 */
import type { Kysely } from 'kysely'
import { takeTurnToWrite } from '../groups/large-change.store.ts'
import { everyRemoved } from '../groups/removed/removed-group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { refuseAnotherList } from './another-list.ts'
import { carryOut } from './carry-out-plan.ts'
import type { ImportPlan } from './import-plan.ts'
import type { ImportParts, ImportRequest } from './import-request.ts'
import { type PlannableGroup, planImport } from './plan-import.ts'
import { vouchedFor } from './proposed-by-source.ts'
import { findSource, knownRecords } from './source.store.ts'
import { partTakenOut } from './taken-out.ts'

type Db = Kysely<DirectoryTables>

/**
 * What was, or would be, done. Rows in `waiting` are kept and not shown until a person has looked.
 * @throws AnotherList, also when only looking, for a file that shares nothing with its source.
 */
export async function importGroups<G extends PlannableGroup>(
  request: ImportRequest<G>,
  parts: ImportParts,
): Promise<ImportPlan<G>> {
  if (request.dryRun) return (await compare(request, parts.db, parts.clock.now())).plan
  return await parts.transaction(async db => {
    // The plan is made in the turn in which it is carried out, so that nothing changes between the two.
    await takeTurnToWrite(db)
    const { plan, records } = await compare(request, db, parts.clock.now())
    await carryOut(plan, records, request, parts, db)
    return plan
  })
}

async function compare<G extends PlannableGroup>(request: ImportRequest<G>, db: Db, now: number) {
  const known = await findSource(db, request.source.key)
  const records = known ? await knownRecords(db, known.id) : []
  for (const record of records) record.vouched = vouchedFor(record.group, now)
  const { listed, takenOut } = partTakenOut(request.incoming, request.source.key, await everyRemoved(db))
  const plan = { ...planImport(records, listed, request), takenOut }
  refuseAnotherList(request.source.key, plan, records)
  return { records, plan }
}
