/** The address of somebody who put things up goes: they said so, it does not exist, or nothing came back for a year (M77). */
import type { Queries } from '#platform/db/queries.ts'
import { noteErasure } from '#platform/erasures/erasure.store.ts'
import { forgetAddress } from '#platform/mail/forget-letters.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { forgetIdleKeepers, forgetKeeper } from './keeper.store.ts'
import { leaveUnknown } from './placed.store.ts'
import type { MaterialKeeper } from './placed.ts'

/** A backup from before brings no keeper back. */
export const KEEPER_ERASED = 'material-keeper'

/** What hangs stays known to the desk, as kept by nobody. Letters that wait are not sent. */
export async function stopKeeping(
  within: Queries,
  { id, email }: Pick<MaterialKeeper, 'id' | 'email'>,
  at: number,
): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  await leaveUnknown(db, id, at)
  if (!(await forgetKeeper(db, id))) return
  await forgetAddress(within, { address: email, about: { keeper: [id] }, now: at })
  await noteErasure(within, { kind: KEEPER_ERASED, subject: id, at })
}

/** Those of whom nothing hangs any more. */
export const forgetIdle = (queries: Queries, at: number): Promise<void> =>
  queries.transaction(async within => {
    const gone = await forgetIdleKeepers(within.withTables<DirectoryTables>())
    for (const subject of gone) await noteErasure(within, { kind: KEEPER_ERASED, subject, at })
  })
