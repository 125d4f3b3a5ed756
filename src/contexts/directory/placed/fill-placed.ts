/** A few things put up in the made-up county, so that the desk's list can be seen: right, out of date, and known by nobody. */
import type { Queries } from '#platform/db/queries.ts'
import { allGroupIds, loadGroups } from '../groups/group.store.ts'
import { publicGroup } from '../groups/public-group.ts'
import type { DirectoryTables } from '../tables.ts'
import { marksOfAll } from './facts-now.ts'
import { addKeeper } from './keeper.store.ts'
import { addPlaced } from './placed.store.ts'

const DAY = 86_400_000
const SPOTS = [
  'Library of the county town, board by the door',
  'Surgery at the market, waiting room',
  'Community kitchen, on the fridge',
  'Launderette, above the dryers',
  'Town hall, leaflet rack',
]
const KINDS = ['poster', 'leaflet', 'wallet-card'] as const

/** To be called in the transaction that writes the county. Everybody in it is made up. */
export async function fillPlacedOfDemonstration(
  queries: Queries,
  { now, newId }: { now: number; newId: () => string },
): Promise<void> {
  const db = queries.withTables<DirectoryTables>()
  const groups = (await loadGroups(db, await allGroupIds(db)))
    .filter(({ life }) => life.state === 'open')
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const keeperId = newId()
  const since = now - 90 * DAY
  await addKeeper(db, { id: keeperId, email: 'front.desk@library.example', language: 'en', since })
  for (const [n, spot] of SPOTS.entries()) {
    const group = groups[n * 7]
    if (!group) return
    // One hangs there with a number that has changed since; one nobody looks after any more.
    const asPrinted = n === 1 ? { ...group, contact: { ...group.contact, phone: '01632 960 000' } } : group
    const isKept = n < SPOTS.length - 1
    await addPlaced(db, {
      ...{ id: newId(), keeperId: isKept ? keeperId : null, spot },
      material: { kind: KINDS[n % KINDS.length] ?? 'poster', code: group.code },
      printed: marksOfAll([publicGroup(asPrinted)]),
      ...{ told: null, saidAt: since, confirmedAt: since, checkedAt: now - n * 20 * DAY },
      unknownSince: isKept ? null : now - 5 * DAY,
    })
  }
}
