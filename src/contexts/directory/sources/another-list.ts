/** A file under the key of a source that has nothing in common with what the source brought before. */
import type { ImportPlan } from './import-plan.ts'
import type { PlannableGroup } from './plan-import.ts'
import type { KnownRecord } from './source.store.ts'

/** Nothing of what the source said before is in the file, and all in it is new: it is hardly the same list. */
export const isAnotherList = <G extends PlannableGroup>(
  plan: ImportPlan<G>,
  records: KnownRecord[],
): boolean =>
  plan.shrinkage !== null &&
  records.length > 0 &&
  plan.create.length > 0 &&
  plan.update.length + plan.unchanged.length === 0

/** The file shares nothing with what this source brought before; nothing was changed. */
export class AnotherList extends Error {
  override readonly name = 'AnotherList'
  constructor() {
    super(
      'Nothing in this file is known under this source, and all that was known is missing from it. Nothing was changed.\n' +
        'Was it made by “export”? That file is for moving to another directory; correct the list itself and import it again.\n' +
        'If it really is a new list, give it a key of its own with --source, or say --accept-shrink.',
    )
  }
}
