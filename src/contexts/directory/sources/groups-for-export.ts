/** The whole directory in the words of a source: what an export writes. */
import type { Kysely } from 'kysely'
import { contactFor } from '../groups/contact-consent.ts'
import { groupsInParts } from '../groups/groups-in-parts.ts'
import { withoutNoticed } from '../notice/without-noticed.ts'
import type { DirectoryTables } from '../tables.ts'
import type { SourceGroup } from './source-group.ts'
import { ownRecordOf, sourceGroupOf } from './source-group-of.ts'

/** Every group, ended ones too, with its address, code and confirmations; so few at a time that any directory fits. */
export async function* groupsForExport(db: Kysely<DirectoryTables>): AsyncGenerator<SourceGroup[]> {
  for await (const part of groupsInParts(db))
    yield part.map(withoutNoticed).map(group => ({
      // It is passed on: what the group shows on our pages alone is not in it.
      ...sourceGroupOf(
        { ...group, contact: contactFor(group, 'everyone') },
        group.id,
        gathering => gathering.id,
      ),
      record: ownRecordOf(group),
    }))
}
