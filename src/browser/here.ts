/**
 * Fills the frame of a page on a phone that keeps an area: the address is answered beside the page, nothing is asked
 * of the server. Searching, narrowing and leafing stay in the page, so that not even an address goes out.
 */

import { askBeside } from './here/ask-beside.ts'
import { showForm } from './here/form-at-once.ts'
import { asksForDates, goOn, put, show } from './here/put.ts'
import { SEARCH } from './kept/kept-names.ts'

function begin(frame: HTMLElement, worker: string): void {
  const ask = askBeside(worker, frame.dataset.assets ?? '{}')
  let shown = ''
  /** @returns false where a later wish has taken its place */
  const draw = async (inPlace = false): Promise<boolean> => {
    shown = location.pathname + location.search
    const said = await ask(late => show('failed', frame, late))
    if (said === 'overtaken') return false
    if (said === 'failed') show('failed', frame)
    else if (said.document === null) show(asksForDates() ? 'calendar' : 'elsewhere', frame)
    else return !put(said.document, said.from, inPlace)
    return true
  }
  const go = async (url: URL, inPlace = false) => {
    history.pushState(null, '', url)
    if (await draw(inPlace)) goOn(url.hash === '' ? 'top' : 'part')
  }
  const staysHere = (url: URL) =>
    url.origin === location.origin && SEARCH.test(url.pathname) && SEARCH.test(location.pathname)

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
    if (!link || !plain || event.defaultPrevented || link.target) return
    const url = new URL(link.href)
    const within = url.hash !== '' && url.pathname + url.search === location.pathname + location.search
    if (link.hasAttribute('download')) {
      // What is fetched as a file goes past whatever watches addresses, and would tell which group was opened.
      if (url.origin !== location.origin) return
      event.preventDefault()
      location.assign(url)
    } else if (staysHere(url) && !within) {
      event.preventDefault()
      void go(url)
    }
  })
  const drawHere = async () => {
    if (await draw()) goOn(location.hash === '' ? 'stay' : 'part')
  }
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) void drawHere()
  })
  showForm(frame)
  void drawHere()
}

for (const here of document.querySelectorAll<HTMLElement>('[data-here]')) {
  const { worker } = here.dataset
  if (worker) begin(here, worker)
}
