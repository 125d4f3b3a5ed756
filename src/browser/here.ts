/**
 * Fills the frame of a page on a phone that keeps an area: the address is answered beside the page, nothing is asked
 * of the server. Searching, narrowing and leafing stay in the page, so that not even an address goes out.
 */

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

/** Scripts that the page drawn can use, such as the shortlist's; they begin once its parts are there. */
function addScripts(drawn: Document): void {
  for (const { src } of drawn.querySelectorAll<HTMLScriptElement>('script[src]')) {
    const { pathname } = new URL(src)
    if ([...document.scripts].some(script => script.src.endsWith(pathname))) continue
    const script = document.createElement('script')
    script.type = 'module'
    script.src = pathname
    document.head.append(script)
  }
}

const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html')

/** @param from a line that tells where the page came from */
function put(page: string, from: string): void {
  const drawn = parsed(page)
  const fresh = drawn.querySelector('main')
  if (!fresh || !main) return
  document.title = drawn.title
  main.className = fresh.className
  main.replaceChildren(...fresh.childNodes, ...parsed(from).body.childNodes)
  addScripts(drawn)
}

function begin(frame: HTMLElement, worker: Worker): void {
  let n = 0
  let settle: (answer: Answer) => void = () => {}
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => data.n === n && settle(data))
  worker.addEventListener('error', () => settle({ n, fault: 'The worker stopped.' }))
  const assets: unknown = JSON.parse(frame.dataset.assets ?? '{}')
  const draw = (): Promise<void> =>
    new Promise(done => {
      n++
      settle = ({ said, fault }) => {
        if (said?.document) put(said.document, said.from)
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
  const go = async (url: URL) => {
    history.pushState(null, '', url)
    await draw()
    if (url.hash) document.querySelector(url.hash)?.scrollIntoView()
    else scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }
  const staysHere = (url: URL) =>
    url.origin === location.origin && FIND.test(url.pathname) && FIND.test(location.pathname)

  addEventListener('submit', event => {
    const form = event.target as HTMLFormElement
    const url = new URL(form.action)
    if (form.method !== 'get' || !staysHere(url)) return
    event.preventDefault()
    const said = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][]
    url.search = new URLSearchParams(said).toString()
    void go(url)
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
  let shown = location.pathname + location.search
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) void draw()
    shown = location.pathname + location.search
  })
  void draw()
}

for (const here of document.querySelectorAll<HTMLElement>('[data-here]')) {
  const { worker } = here.dataset
  if (worker) begin(here, new Worker(worker, { type: 'module' }))
}
