/** What of letters goes, and when. */
import { sql } from 'kysely'
import { moment } from '../db/moment.ts'
import type { Queries } from '../db/queries.ts'
import { letters } from './letter.store.ts'
import { sameBox } from './mail-address.ts'

const DAY = 86_400_000
/** Days after its end for which a letter keeps its address: so long it counts against what one box gets in a day. */
const ADDRESS_DAYS = 2
/** … and for which it is known that there was one. */
const LETTER_DAYS = 30
/** Days a letter waits at most, even while letters are switched off: then its address has lain here long enough. */
const WAITING_DAYS = 14

/** Ends letters that wait for ever, empties the addresses of those that ended a while ago, and removes older ones whole. */
export async function forgetLetters(queries: Queries, now: number): Promise<void> {
  await letters(queries)
    .updateTable('platform.letter')
    .set({ state: 'given-up', ended_at: moment(now), code: 'too-old' })
    .where('state', '=', 'waiting')
    .where('asked_at', '<', moment(now - WAITING_DAYS * DAY))
    .execute()
  const endedBefore = (days: number) => moment(now - days * DAY)
  await letters(queries)
    .updateTable('platform.letter')
    .set({ to_address: null })
    .where('ended_at', '<', endedBefore(ADDRESS_DAYS))
    .where('to_address', 'is not', null)
    .execute()
  await letters(queries)
    .deleteFrom('platform.letter')
    .where('ended_at', '<', endedBefore(LETTER_DAYS))
    .execute()
}

/** What a waiting letter must be about to go no more: the name in `about`, and the ids. */
export type AboutAny = Readonly<Record<string, readonly string[]>>

/** Somebody wants to be forgotten: no letter that came to an end names the box, and those about these things never go. */
export async function forgetAddress(
  queries: Queries,
  { address, about, now }: { address: string; about: AboutAny; now: number },
): Promise<void> {
  for (const [name, ids] of Object.entries(about))
    await letters(queries)
      .updateTable('platform.letter')
      .set({ state: 'not-needed', ended_at: moment(now) })
      .where('state', '=', 'waiting')
      .where(sql<boolean>`about ->> ${name} = any(${[...ids]}::text[])`)
      .execute()
  await letters(queries)
    .updateTable('platform.letter')
    .set({ to_address: null })
    .where(({ eb, fn }) => eb(fn<string>('lower', ['to_address']), '=', sameBox(address)))
    .where('state', '!=', 'waiting')
    .execute()
}
