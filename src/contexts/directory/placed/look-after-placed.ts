/** Looks once an hour who is to be told that what they put up is out of date, and who is to be asked whether it still hangs (M17, M45). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import type { DirectoryTables } from '../tables.ts'
import { dueTo } from './due.ts'
import { codesOn, factsNow } from './facts-now.ts'
import { askedNow, keepersAfter, toldNow } from './keeper.store.ts'
import { forgetPastPlaced, noteTold, placedBy } from './placed.store.ts'
import type { MaterialKeeper, Placed } from './placed.ts'
import { type FactsNow, replaceList } from './replace-list.ts'
import { forgetIdle, stopKeeping } from './stop-keeping.ts'

/** The kinds of letters. */
export const REPLACE_LETTER = 'put-up-replace'
export const STILL_LETTER = 'put-up-still'

/** Keepers looked at in one breath. */
const AT_ONCE = 100

/** @param sends where no letters are sent nobody is asked, and so nobody's silence counts */
export async function lookAfterPlaced(queries: Queries, clock: Clock, sends: boolean): Promise<void> {
  const db = queries.withTables<DirectoryTables>()
  const now = clock.now()
  await forgetPastPlaced(db, now)
  await forgetIdle(queries, now)
  if (!sends) return
  for (let after: string | null = null; ; ) {
    const keepers = await keepersAfter(db, after, AT_ONCE)
    if (keepers.length === 0) return
    const all = (
      await placedBy(
        db,
        keepers.map(({ id }) => id),
      )
    ).filter(each => each.confirmedAt !== null)
    const facts = await factsNow(db, codesOn(all), now)
    for (const keeper of keepers)
      await lookAfter(queries, { keeper, facts, all: all.filter(each => each.keeperId === keeper.id) }, clock)
    after = keepers.at(-1)!.id
  }
}

interface Looked {
  keeper: MaterialKeeper
  /** What they confirmed. */
  all: readonly Placed[]
  facts: FactsNow
}

/** The letter and the note that it was asked for stand or fall together. */
async function lookAfter(queries: Queries, { keeper, all, facts }: Looked, clock: Clock): Promise<void> {
  const now = clock.now()
  const toReplace = replaceList(all, facts)
  const due = dueTo(keeper, all, toReplace, now)
  if (due === null) return
  const { id, email: to, language } = keeper
  await queries.transaction(async within => {
    const db = within.withTables<DirectoryTables>()
    if (due === 'unknown') return stopKeeping(within, keeper, now)
    const kind = due === 'replace' ? REPLACE_LETTER : STILL_LETTER
    await askToSend(within, { kind, about: { keeper: id }, to, language }, clock)
    if (due === 'still') return askedNow(db, id, now)
    await toldNow(db, id, now)
    for (const { placed, mark } of toReplace) await noteTold(db, placed.id, mark)
  })
}
