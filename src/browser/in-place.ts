/**
 * Narrowing in place: a tick, a distance or an order leads to the same address as the form or the link would, and what that
 * page shows is put into this one. Where it takes long or goes wrong the address is opened as any other.
 */
import { showPage } from './in-place/show-page.ts'
import { storeNow } from './kept/store-now.ts'

/** Milliseconds after which the address is opened instead. */
const LONG = 6_000
/** Milliseconds after which the list shows that a new one is on its way. */
const NOTICED = 400
/** Links that change the list and nothing else. */
const CHANGES = '.found .order a, .found .narrowed a, .found .undo'

/** Path and query of what is shown; a part of the page changes nothing of it. */
const addressOf = ({ pathname, search }: URL | Location): string => pathname + search

let shown = addressOf(location)
let going: AbortController | undefined
let pushed = false

/**
 * Where an area is kept, its own search answers, and a page fetched beside it would go out to the server. Whatever watches
 * for addresses is known at once; a page loaded past it asks the storage.
 */
let keptBefore = false
if ('caches' in globalThis)
  storeNow().then(
    store => (keptBefore = store !== null),
    () => {}, // shut off: then nothing is kept
  )
const isKept = (): boolean => keptBefore || Boolean(navigator.serviceWorker?.controller)

function stop(): void {
  going?.abort()
  going = undefined
}

async function fetched(address: string, signal: AbortSignal): Promise<Document | null> {
  const answer = await fetch(address, { headers: { accept: 'text/html' }, signal })
  if (!answer.ok || answer.redirected) return null
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

/** @returns whether the page is there; false too where a later wish has taken its place */
async function bring(address: string): Promise<'there' | 'elsewhere' | 'overtaken'> {
  going?.abort()
  const mine = new AbortController()
  going = mine
  const tooLong = setTimeout(() => mine.abort('long'), LONG)
  const main = document.querySelector('main')
  const soon = setTimeout(() => main?.setAttribute('data-waiting', ''), NOTICED)
  try {
    const fresh = await fetched(address, mine.signal)
    if (going !== mine) return 'overtaken'
    return fresh && showPage(fresh) ? 'there' : 'elsewhere'
  } catch {
    return going === mine ? 'elsewhere' : 'overtaken'
  } finally {
    clearTimeout(tooLong)
    clearTimeout(soon)
    if (going === mine) main?.removeAttribute('data-waiting')
  }
}

async function go(url: URL): Promise<void> {
  const address = addressOf(url)
  const came = await bring(address)
  if (came === 'elsewhere') location.assign(url)
  if (came !== 'there') return
  if (address !== shown) history.pushState(null, '', address)
  shown = address
  pushed = true
}

/** Where the form would lead, without what was left open. */
function formAddress(form: HTMLFormElement): URL {
  const url = new URL(form.action)
  const said = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][]
  url.search = new URLSearchParams(said).toString()
  return url
}

document.addEventListener('change', ({ target }) => {
  const form = (target as HTMLInputElement).form
  if (form?.id !== 'narrow') return
  if (isKept()) form.requestSubmit()
  else void go(formAddress(form))
})

// Whoever goes somewhere else is not called back by what was still on its way.
document.addEventListener('submit', stop)

document.addEventListener('click', event => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
  if (!link || !plain || event.defaultPrevented) return
  const url = new URL(link.href)
  const samePage = url.pathname === location.pathname
  if (samePage && url.hash !== '' && url.search === location.search) return
  if (!samePage || !link.matches(CHANGES) || isKept()) stop()
  else {
    event.preventDefault()
    void go(url)
  }
})

// The browser may bring back ticks of a page that was left; what is ticked is what the address says.
addEventListener('pageshow', () => document.querySelector<HTMLFormElement>('form#narrow')?.reset())

addEventListener('popstate', async () => {
  const address = addressOf(location)
  if (!pushed || address === shown) return
  shown = address
  if (isKept() || (await bring(address)) === 'elsewhere') location.reload()
})
