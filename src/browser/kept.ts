/**
 * The page on which an area is kept: nothing is put on the device before the press, and one press takes all of it away.
 */
import { clearTraces } from './kept/clear-traces.ts'
import { fetchPages, storedNow } from './kept/stored.ts'

interface Said {
  n: number
  said?: { now?: string | null; stored?: string }
  fault?: string
}

/** Where the browser lets pages keep nothing, neither is there. */
const able = 'serviceWorker' in navigator && 'caches' in globalThis

/** Asked for again once a day at most: otherwise every page opened would tell that somebody keeps an area. */
const ON_ALL_PAGES: RegistrationOptions = { scope: '/', updateViaCache: 'all' }

function begin(section: HTMLElement): void {
  const worker = new Worker(section.dataset.worker ?? '', { type: 'module' })
  let n = 0
  const waiting = new Map<number, (said: Said) => void>()
  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => waiting.get(data.n)?.(data))
  const ask = (wish: Record<string, unknown>): Promise<Said> =>
    new Promise(done => {
      waiting.set(++n, done)
      worker.postMessage({ n, language: document.documentElement.lang, ...wish })
    })
  const say = (what: string) => {
    const status = section.querySelector('[data-status]')
    if (status) status.textContent = what === '' ? '' : (section.dataset[what] ?? '')
  }
  const fill = (where: string, markup: string | null | undefined) => {
    const drawn = new DOMParser().parseFromString(markup ?? '', 'text/html')
    section.querySelector(where)?.replaceChildren(...drawn.body.childNodes)
  }
  const tell = async () => {
    const { said } = await ask({ wish: 'tell', stored: await storedNow() })
    fill('[data-now]', said?.now)
    fill('[data-stored]', said?.stored)
    // What is kept already is renewed, not kept a second time.
    const key = section.querySelector<HTMLElement>('[data-renew]')?.dataset.renew
    const offer = section.querySelector<HTMLElement>('[data-keep-area]')
    if (offer) offer.hidden = offer.dataset.keepArea === key
  }
  const keep = async (key: string, done: string) => {
    say('keeping')
    try {
      const { fault } = await ask({ wish: 'keep', key })
      if (fault) throw new Error(fault)
      await fetchPages(section)
      await navigator.serviceWorker.register('/kept-here.js', ON_ALL_PAGES)
      await navigator.serviceWorker.ready
      await navigator.storage?.persist?.()
      say(done)
    } catch {
      say('notFetched')
    }
    await tell()
  }
  section.addEventListener('click', async event => {
    const button = (event.target as Element).closest<HTMLElement>('button')
    const { keepArea, renew } = button?.dataset ?? {}
    if (keepArea) await keep(keepArea, 'keptNow')
    else if (renew) await keep(renew, 'renewed')
    else if (button?.matches('[data-clear-traces]')) {
      await clearTraces()
      say('')
      fill('[data-now]', '')
      fill('[data-stored]', '')
      for (const offer of section.querySelectorAll<HTMLElement>('[data-keep-area]')) offer.hidden = false
      reveal(section, 'cleared')
    }
  })
  reveal(section, 'script')
  void tell()
}

function reveal(section: HTMLElement, which: string): void {
  for (const part of section.querySelectorAll<HTMLElement>(`[data-when=${which}]`)) part.hidden = false
}

for (const element of document.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true
for (const section of document.querySelectorAll<HTMLElement>('[data-kept-area]')) {
  if (able) begin(section)
  else reveal(section, 'cannot')
}
