/**
 * Watches the addresses of this site once an area is kept, and never before the press: what the area answers is answered
 * on the device, and the server hears nothing of it. Whatever else is asked for goes the usual way, if there is a network.
 */

import { FILE, framesFor, PLAIN, TELLING } from './kept/kept-names.ts'
import { inStore, storeNow } from './kept/store-now.ts'

interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Asked extends Lasting {
  request: Request
  respondWith(answer: Promise<Response>): void
}

const kept = async (address: string): Promise<Response | undefined> => inStore(await storeNow(), address)

async function frameFor(path: string): Promise<Response | undefined> {
  const store = await storeNow()
  for (const frame of framesFor(path)) {
    const found = await inStore(store, frame)
    if (found) return found
  }
  return undefined
}

async function page(request: Request, url: URL): Promise<Response> {
  const fromServer = url.searchParams.get('from') === 'server'
  const plain = PLAIN.test(url.pathname)
  if ((plain || TELLING.test(url.pathname)) && !fromServer) {
    const ready = plain && url.search === '' ? await kept(url.pathname) : undefined
    return ready ?? (await frameFor(url.pathname)) ?? fetch(request)
  }
  try {
    return await fetch(request)
  } catch (fault) {
    const found = (await kept(url.pathname)) ?? (await frameFor(url.pathname))
    if (found) return found
    throw fault
  }
}

/** A script that asks for a page of the area would tell what is looked for: it gets nothing, and the page goes there itself. */
const part = async (request: Request, path: string): Promise<Response> =>
  (await frameFor(path)) ? Response.error() : fetch(request)

const file = async (request: Request, url: URL): Promise<Response> =>
  (await kept(url.pathname)) ?? fetch(request)

addEventListener('install', event => {
  const { skipWaiting } = globalThis as unknown as { skipWaiting(): Promise<void> }
  ;(event as Lasting).waitUntil(skipWaiting())
})

addEventListener('activate', event => {
  const { clients } = globalThis as unknown as { clients: { claim(): Promise<void> } }
  ;(event as Lasting).waitUntil(clients.claim())
})

addEventListener('fetch', event => {
  const { request, respondWith } = event as Asked
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate') respondWith.call(event, page(request, url))
  else if (FILE.test(url.pathname)) respondWith.call(event, file(request, url))
  else if (TELLING.test(url.pathname)) respondWith.call(event, part(request, url.pathname))
})
