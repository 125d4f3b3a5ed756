/** What becomes of the duty: whoever has it names others, takes it over when left alone, or leaves. It stays the agency's. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { readMailAddress } from '#platform/mail/mail-address.ts'
import { isLeftAlone, type Lead } from '../agency.ts'
import { leave, putInCharge, takeOver } from '../put-in-charge.ts'

/** `left`: they answer for it no more. */
export type DutyPressed = 'done' | 'left' | { field: 'email'; why: 'email' }

/** A lead names who stands in; a deputy names a lead, or becomes it, only where there is none: nobody is put out from below. */
export async function pressDuty(
  queries: Queries,
  { text, id }: Pick<PostedForm, 'text'> & { id: string },
  { lead, leads, language }: { lead: Lead; leads: readonly Lead[]; language: string },
  clock: Clock,
): Promise<DutyPressed> {
  const did = text('did')
  const names = lead.role === 'lead' ? 'deputy' : isLeftAlone(lead, leads) ? 'lead' : null
  if (names !== null && did === names) {
    const email = readMailAddress(text('email').trim())
    if (email === null) return { field: 'email', why: 'email' }
    const { agencyId } = lead
    const named: Lead = { id, agencyId, role: names, email, language, since: clock.now() }
    await queries.transaction(within => putInCharge(within, named, 'agency', clock))
  }
  if (did === 'take-over') await takeOver(queries, lead)
  if (did === 'leave') {
    await queries.transaction(within => leave(within, lead, clock))
    return 'left'
  }
  return 'done'
}
