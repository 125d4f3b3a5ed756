/** Keeps an area, whole or not at all: whatever goes wrong or is called off, what was kept before stays as it was. */
import { fetchArea } from './fetch-area.ts'
import { isOurs, MARK, newStore, TEXTS } from './kept-names.ts'
import { putPages } from './put-pages.ts'
import { orStopped } from './stop.ts'
import { storeNow } from './store-now.ts'
import { unwatch } from './unwatch.ts'

/** Asked for again once a day at most: otherwise every page opened would tell that somebody keeps an area. */
const ON_ALL_PAGES: RegistrationOptions = { scope: '/', updateViaCache: 'all' }

export interface AreaToKeep {
  /** Of the town. */
  key: string
  /** Address of the worker that fetches it. */
  worker: string
  /** Calls it off. */
  signal: AbortSignal
}

/** @throws where it could not be kept, or was called off. */
export async function keepArea({ key, worker, signal }: AreaToKeep): Promise<void> {
  const before = await storeNow()
  const store = newStore()
  try {
    const texts = await fetchArea({ worker, key, store: before, signal })
    const cache = await caches.open(store)
    for (const [name, text] of Object.entries(texts))
      await cache.put(TEXTS[name as keyof typeof TEXTS], new Response(text))
    await putPages(cache, worker, signal)
    // Whoever is told that an area is kept has their addresses watched already.
    await navigator.serviceWorker.register('/kept-here.js', ON_ALL_PAGES)
    await orStopped(navigator.serviceWorker.ready, signal)
    signal.throwIfAborted()
    await (await caches.open(MARK.cache)).put(MARK.address, new Response(store))
  } catch (fault) {
    await caches.delete(store)
    if (before === null) {
      await caches.delete(MARK.cache)
      await unwatch()
    }
    throw fault
  }
  for (const name of await caches.keys())
    if (isOurs(name) && name !== store && name !== MARK.cache) await caches.delete(name)
}
