/** What lies on this device: which area, and how much of everything, in bytes. */
import { isOurs, TEXTS } from './kept-names.ts'
import { inStore, storeNow } from './store-now.ts'

export interface KeptInShort {
  /** Of the town in its middle. */
  key: string
  /** A heading and a sentence, by language. */
  said: Record<string, [string, string] | undefined>
}

/** Null, too, where nothing watches addresses: then the area answers nothing, whatever lies there. */
export async function keptNow(): Promise<KeptInShort | null> {
  if (!(await navigator.serviceWorker.getRegistration('/'))?.active) return null
  const about = await inStore(await storeNow(), TEXTS.about)
  return about ? about.json() : null
}

export type Stored = Record<'pack' | 'words' | 'pages' | 'shortlist', number>

export async function storedNow(): Promise<Stored> {
  const stored = { pack: 0, words: 0, pages: 0, shortlist: 0 }
  try {
    for (const [key, value] of Object.entries(localStorage)) stored.shortlist += key.length + value.length
  } catch {}
  for (const name of (await caches.keys()).filter(isOurs)) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const size = (await (await cache.match(request))?.blob())?.size ?? 0
      const { pathname } = new URL(request.url)
      const what = pathname === TEXTS.pack ? 'pack' : pathname === TEXTS.words ? 'words' : 'pages'
      stored[what] += size
    }
  }
  return stored
}
