/** What keeping records true holds about people, and no longer needs (M77). Done once an hour, whether letters are sent or not. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { withholdPastConsent } from '../groups/contact-consent.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { forgetClaims } from './claim/claim.store.ts'
import { forgetAsks } from './confirmation-ask.store.ts'
import { forgetEndedTasks } from './contact-task.store.ts'
import { forgetDoubts } from './doubt/doubt.store.ts'
import { forgetHandovers } from './handover/handover.store.ts'
import { forgetChanges } from './history/record-change.store.ts'
import { forgetHeld } from './leave/held-record.store.ts'
import { forgetMandates } from './mandate/mandate.store.ts'
import { forgetOldMended } from './mend/mended-fact.store.ts'
import { forgetMoved } from './merged-keeping.store.ts'
import { forgetProposals } from './proposals/proposal.store.ts'
import { settleWhatIsSo } from './proposals/settle-by-word.ts'

/** Each sort when its own time is over; the times stand beside the statements. */
export async function forgetPastKeeping(queries: Queries, clock: Clock): Promise<void> {
  const db = queries.withTables<DirectoryTables>()
  const now = clock.now()
  await forgetEndedTasks(db, now)
  await forgetAsks(db, now)
  await forgetOldMended(db, now)
  await forgetClaims(db, now)
  await forgetDoubts(db, now)
  await withholdPastConsent(db, now)
  await forgetHandovers(db, now)
  await forgetHeld(db, now)
  await forgetMoved(db, now)
  await forgetMandates(db, now)
  await settleWhatIsSo(queries, now)
  await forgetProposals(db, now)
  await forgetChanges(db, now)
}
