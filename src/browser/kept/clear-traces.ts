/** Everything this site has put on the device, gone: what was kept, the shortlist, marks of a visit, and what watches for addresses. */
export async function clearTraces(): Promise<void> {
  try {
    localStorage.clear()
    sessionStorage.clear()
  } catch {} // shut off: then nothing lies there
  for (const name of await caches.keys()) await caches.delete(name)
  for (const { name } of (await indexedDB.databases?.()) ?? []) if (name) indexedDB.deleteDatabase(name)
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
}
