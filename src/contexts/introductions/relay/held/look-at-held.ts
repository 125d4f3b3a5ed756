/** A mail that waits, opened with the link of the letter that asks. */
import type { Queries } from '#platform/db/queries.ts'
import { markOfLink, openWithLink } from '#platform/seal/link-seal.ts'
import type { RelayTables } from '../relay-tables.ts'
import { aboutHeld, type HeldWords, heldEnds, readHeld } from './held.ts'
import { type HeldMail, heldMail } from './held-mail.store.ts'

export interface HeldSeen {
  mail: HeldMail
  held: HeldWords
}

/** Null: nothing stands behind this link any more. */
export async function lookAtHeld(queries: Queries, token: string, now: number): Promise<HeldSeen | null> {
  const mark = markOfLink(token)
  const mail = await heldMail(queries.withTables<RelayTables>(), mark)
  if (!mail || now >= heldEnds(mail.heldAt)) return null
  const text = await openWithLink(token, mail.forSender, aboutHeld(mark))
  return text === null ? null : { mail, held: readHeld(text) }
}
