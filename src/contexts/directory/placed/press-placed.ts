/** A keeper's press about what they put up: each can be pressed twice and counts once (M45). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { DirectoryTables } from '../tables.ts'
import { keeperAnswered, materialKeeper } from './keeper.store.ts'
import type { DidWithOne } from './placed.page.tsx'
import { checkPlaced, confirmPlaced, placedBy, removePlaced, replacePlaced } from './placed.store.ts'
import type { PrintedMarks } from './placed.ts'
import { stopKeeping } from './stop-keeping.ts'

export interface Press {
  keeperId: string
  did: DidWithOne
  /** Of what it is about. */
  id: string
  /** What a new print of it bears. */
  printedNow: PrintedMarks
}

/** @returns whether anything of theirs still hangs: where nothing does their address is gone */
export const pressPlaced = (queries: Queries, press: Press, clock: Clock): Promise<boolean> =>
  queries.transaction(async within => {
    const { keeperId, did, id, printedNow } = press
    const db = within.withTables<DirectoryTables>()
    const now = clock.now()
    const keeper = await materialKeeper(db, keeperId)
    if (!keeper) return false
    const theirs = await placedBy(db, [keeperId])
    const placed = theirs.find(each => each.id === id)
    if (placed) {
      await keeperAnswered(db, keeperId)
      if (did === 'confirm') await confirmPlaced(db, id, now)
      if (did === 'still') await checkPlaced(db, id, now)
      if (did === 'replaced' && Object.keys(printedNow).length > 0)
        await replacePlaced(db, placed, printedNow, now)
      if (did === 'down' || did === 'not-me') await removePlaced(db, id)
    }
    const left = await placedBy(db, [keeperId])
    if (left.length === 0) await stopKeeping(within, keeper, now)
    return left.length > 0
  })
