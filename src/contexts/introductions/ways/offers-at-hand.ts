/** What groups offer, kept at hand: a page of a group asks the database nothing for it. Heard of every change. */
import type { Queries } from '#platform/db/queries.ts'
import { onceMore } from '#platform/once-more.ts'
import { offersOf } from './offer.store.ts'
import type { Offer } from './offer.ts'
import type { WaysTables } from './ways-tables.ts'

export interface OffersAtHand {
  /** Null: the group has said nothing. Reads what changed first, where something did. */
  of(groupId: string): Promise<Offer | null>
  /** Ids parted by commas, or `*`, as the directory announces. */
  changed(notice: string): void
}

const EVERY = '*'
const FEW = 500

export function openOffersAtHand(queries: Queries): OffersAtHand {
  const db = queries.withTables<WaysTables>()
  const held = new Map<string, Offer>()
  let stale = new Set([EVERY])
  const read = onceMore(async () => {
    const about = stale
    if (about.size === 0) return
    stale = new Set()
    const all = about.has(EVERY) || about.size > FEW
    try {
      const offers = await offersOf(db, all ? null : [...about])
      if (all) held.clear()
      else for (const id of about) held.delete(id)
      for (const offer of offers) held.set(offer.groupId, offer)
    } catch (fault) {
      for (const id of about) stale.add(id)
      throw fault
    }
  })
  return {
    async of(groupId) {
      if (stale.size > 0) await read()
      return held.get(groupId) ?? null
    },
    changed(notice) {
      for (const id of notice.split(',')) if (id !== '') stale.add(id)
    },
  }
}
