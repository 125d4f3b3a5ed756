/** Where the area that is kept lies. Looking puts nothing on the device. */
import { MARK, TEXTS } from './kept-names.ts'

/** The name of its store; null where none is kept. */
export async function storeNow(): Promise<string | null> {
  const mark = await caches.match(MARK.address, { cacheName: MARK.cache })
  return mark ? mark.text() : null
}

/** What lies at an address of a store. */
export async function inStore(store: string | null, address: string): Promise<Response | undefined> {
  return store === null ? undefined : caches.match(address, { cacheName: store })
}

/** As the worker is told. */
export const liesIn = (store: string | null): ({ store: string } & typeof TEXTS) | null =>
  store === null ? null : { store, ...TEXTS }
