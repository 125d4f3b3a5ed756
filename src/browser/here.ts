/**
 * Fills the frame of a page on a phone that keeps an area: the address is answered beside the page, nothing is asked
 * of the server. Searching, narrowing and leafing stay in the page, so that not even an address goes out.
 */

import { addScripts } from './in-place/add-scripts.ts'
import { showPage } from './in-place/show-page.ts'

interface Answer {
  n: number
  said?: { document: string | null; from: string }
  fault?: string
}

const FIND = /^\/(?:(?:en|nb|de)\/)?find$/

const main = document.querySelector('main')

function show(which: 'failed' | 'elsewhere', from: HTMLElement): void {
  main?.replaceChildren(from)
  for (const part of from.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = part.dataset.when !== which
  const ask = from.querySelector<HTMLAnchorElement>('[data-ask-server]')
  const url = new URL(location.href)
  url.searchParams.set('from', 'server')
  if (ask) ask.href = url.pathname + url.search
}

const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html')

/**
 * @param from a line that tells where the page came from
 * @param inPlace whoever ticked a box goes on where they are
 */
function put(page: string, from: string, inPlace: boolean): void {
  const drawn = parsed(page)
  const fresh = drawn.querySelector('main')
  if (!fresh || !main) return
  fresh.append(...parsed(from).body.childNodes)
  if (inPlace && showPage(drawn)) return
  document.title = drawn.title
  main.className = fresh.className
  main.replaceChildren(...fresh.childNodes)
  addScripts(drawn)
}

function begin(frame: HTMLElement, worker: Worker): void {
  let n = 0
  let settle: (answer: Answer) => void = () => {}
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => data.n === n && settle(data))
  worker.addEventListener('error', () => settle({ n, fault: 'The worker stopped.' }))
  let shown = ''
  const assets: unknown = JSON.parse(frame.dataset.assets ?? '{}')
  const draw = (inPlace = false): Promise<void> =>
    new Promise(done => {
      n++
      shown = location.pathname + location.search
      settle = ({ said, fault }) => {
        if (said?.document) put(said.document, said.from, inPlace)
        else show(fault ? 'failed' : 'elsewhere', frame)
        done()
      }
      worker.postMessage({
        n,
        wish: 'answer',
        url: location.href,
        assets,
        language: document.documentElement.lang,
      })
    })
  const go = async (url: URL, inPlace = false) => {
    history.pushState(null, '', url)
    await draw(inPlace)
    if (inPlace) return
    if (url.hash) document.querySelector(url.hash)?.scrollIntoView()
    else scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }
  const staysHere = (url: URL) =>
    url.origin === location.origin && FIND.test(url.pathname) && FIND.test(location.pathname)

  addEventListener('change', ({ target }) => {
    const { form } = target as HTMLInputElement
    if (form?.id === 'narrow') form.requestSubmit()
  })
  addEventListener('submit', event => {
    const form = event.target as HTMLFormElement
    const url = new URL(form.action)
    if (form.method !== 'get' || !staysHere(url)) return
    event.preventDefault()
    const said = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][]
    url.search = new URLSearchParams(said).toString()
    // A form that no button sent is one in which something was changed.
    void go(url, !event.submitter && form.id === 'narrow')
  })
  addEventListener('click', event => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]')
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) return
    const url = new URL(link.href)
    const within = url.hash !== '' && url.pathname + url.search === location.pathname + location.search
    if (!staysHere(url) || within) return
    event.preventDefault()
    void go(url)
  })
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) void draw()
  })
  void draw()
}

for (const here of document.querySelectorAll<HTMLElement>('[data-here]')) {
  const { worker } = here.dataset
  if (worker) begin(here, new Worker(worker, { type: 'module' }))
}
