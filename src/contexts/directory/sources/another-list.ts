/** A file under the key of a source that has nothing in common with what the source brought before. */
import type { ImportPlan } from './import-plan.ts'
import type { PlannableGroup } from './plan-import.ts'
import type { KnownRecord } from './source.store.ts'

/** Nothing of what the source said before is in the file, and all in it is new: it is hardly the same list. */
const isAnotherList = <G extends PlannableGroup>(plan: ImportPlan<G>, records: KnownRecord[]): boolean =>
  plan.shrinkage !== null &&
  records.length > 0 &&
  plan.create.length > 0 &&
  plan.takenOut.length === 0 &&
  plan.update.length + plan.unchanged.length === 0

/** Its ids are those of groups here, not those of the list: what `export` of this very directory writes. */
const isOwnExport = <G extends PlannableGroup>(
  { create }: ImportPlan<G>,
  records: KnownRecord[],
): boolean => {
  const here = new Set(records.map(({ groupId }) => groupId))
  return create.some(({ externalId }) => here.has(externalId))
}

const OWN_EXPORT = (key: string) =>
  `This file was exported from this directory, and its groups are here already. Nothing was changed.
To correct them: change the list you brought in as “${key}” and import that again. It is known again by its own ids.
To bring this file into another directory, import it there; a directory that has groups is emptied first:
  npm run waymeet -- reset`

const NOTHING_KNOWN = (key: string) =>
  `Nothing in this file is known under “${key}”, and all that was known is missing from it. Nothing was changed.
If it is another list, give it a key of its own, such as --source ${key}-2.
If it is the same list with new ids, say --accept-shrink: all in it comes in as new, and what was known is marked as gone from the list.`

/** The file shares nothing with what this source brought before; nothing was changed. The message names the ways out. */
export class AnotherList extends Error {
  override readonly name = 'AnotherList'
}

/** @throws AnotherList where the file is hardly the list that is known under this key. */
export function refuseAnotherList<G extends PlannableGroup>(
  key: string,
  plan: ImportPlan<G>,
  records: KnownRecord[],
): void {
  if (!isAnotherList(plan, records)) return
  throw new AnotherList((isOwnExport(plan, records) ? OWN_EXPORT : NOTHING_KNOWN)(key))
}
