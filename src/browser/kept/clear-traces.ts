/** Everything this site has put on the device, gone: what was kept, the shortlist, marks of a visit, and what watches for addresses. */
import { unwatch } from './unwatch.ts'

/** `left`: something stayed on the device; `copies`: only the browser's own copies of our files may have. */
export type Cleared = 'all' | 'left' | 'copies'

/** One thing that cannot be taken away keeps no other from going. */
export async function clearTraces(): Promise<Cleared> {
  const gone = await Promise.allSettled([
    Promise.resolve().then(forget),
    caches.keys().then(names => Promise.all(names.map(name => caches.delete(name)))),
    dropDatabases(),
    unwatch(),
  ])
  const copies = await dropCopies().catch(() => false)
  if (gone.some(({ status }) => status === 'rejected')) return 'left'
  return copies ? 'all' : 'copies'
}

function forget(): void {
  let storages: Storage[] = []
  try {
    storages = [localStorage, sessionStorage]
  } catch {} // shut off: then nothing lies there
  for (const storage of storages) storage.clear()
}

async function dropDatabases(): Promise<void> {
  for (const { name } of (await indexedDB.databases?.()) ?? []) {
    if (!name) continue
    await new Promise((done, failed) => {
      const asked = indexedDB.deleteDatabase(name)
      asked.addEventListener('success', done)
      asked.addEventListener('error', failed)
      asked.addEventListener('blocked', failed)
    })
  }
}

/** What a browser keeps of files it has fetched no page can reach: our answer asks it to let go of them. */
async function dropCopies(): Promise<boolean> {
  return (await fetch('/kept/cleared', { method: 'POST', cache: 'no-store' })).ok
}
