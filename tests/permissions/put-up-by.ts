/** A poster that Lena put up in the library, as rows, and the link of the letter about it. */
import type { DirectoryTables } from '#contexts/directory/index.ts'
import { addKeeper } from '#contexts/directory/placed/keeper.store.ts'
import { addPlaced } from '#contexts/directory/placed/placed.store.ts'
import { PLACED_LINK } from '#contexts/directory/placed/placed-url.ts'
import { newId } from '#platform/ids.ts'
import { signLink } from '#platform/links/signed-link.ts'
import type { TestApp } from '#support/app.ts'

/** @returns the token */
export async function putUpBy({ waymeet, clock }: TestApp, code: string): Promise<string> {
  const db = waymeet.database.withTables<DirectoryTables>()
  const [keeperId, now] = [newId(clock.now()), clock.now()]
  await addKeeper(db, {
    ...{ id: keeperId, email: `lena.${keeperId}@library.example`, language: 'en', since: now },
  })
  await addPlaced(db, {
    ...{ id: newId(now), keeperId, material: { kind: 'poster', code }, spot: 'Town library', printed: {} },
    ...{ told: null, saidAt: now, confirmedAt: now, checkedAt: now, unknownSince: null },
  })
  return signLink(waymeet.post.linkKey, PLACED_LINK, keeperId)
}
