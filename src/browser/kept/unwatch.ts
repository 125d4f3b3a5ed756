/** Nothing watches the addresses of this site any more. */
export async function unwatch(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
}
