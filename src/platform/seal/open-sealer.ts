/** Seals to the week it is; opens nothing. What the web has of it. */
import type { Clock } from '../clock.ts'
import type { Queries } from '../db/queries.ts'
import { sealFor } from './age.ts'
import { isoWeekAt } from './iso-week.ts'
import type { Sealer } from './seal.ts'
import { recipientsOf } from './seal-key.store.ts'

/** No key of this week: whoever was to keep words apart is not running. Nothing may be taken in meanwhile. */
export class NothingToSealWith extends Error {
  override readonly name = 'NothingToSealWith'
}

/** `seal` throws {NothingToSealWith}: words are never kept unsealed instead. */
export const openSealer = (queries: Queries, clock: Clock): Sealer => ({
  async seal(words, about, within = queries) {
    const week = isoWeekAt(clock.now())
    const recipients = await recipientsOf(within, week)
    if (recipients.length === 0) throw new NothingToSealWith(week)
    return { week, bytes: await sealFor(recipients, words, about) }
  },
})
