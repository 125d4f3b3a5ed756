/**
 * The page on which an area is kept: nothing is put on the device before the press, and one press takes all of it away.
 */
import { clearTraces } from './kept/clear-traces.ts'
import { keepArea } from './kept/keep-area.ts'
import { keptNow, storedNow } from './kept/stored.ts'

/** Where the browser lets pages keep nothing, neither is there. */
const able = 'serviceWorker' in navigator && 'caches' in globalThis

const WHAT_WAS_CLEARED = { all: 'cleared', left: 'notCleared', copies: 'copiesLeft' } as const

function begin(section: HTMLElement): void {
  const part = (where: string) => section.querySelector<HTMLElement>(where)
  const write = (where: string, text: string) => {
    const at = part(where)
    if (at) at.textContent = text
  }
  const say = (what: string) => write('[data-status]', section.dataset[what] ?? '')
  const sayCleared = (what: string) => write('[data-clear-status]', section.dataset[what] ?? '')
  const { lang } = document.documentElement
  const size = new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilobyte' })

  const tell = async () => {
    const [kept, stored] = await Promise.all([keptNow(), storedNow()])
    const said = kept?.said[lang.slice(0, 2)] ?? kept?.said.en
    reveal(section, 'kept', kept !== null)
    write('[data-now-place]', said?.[0] ?? '')
    write('[data-now-text]', said?.[1] ?? '')
    for (const [what, bytes] of Object.entries(stored))
      write(`[data-stored=${what}]`, size.format(Math.ceil(bytes / 1000)))
    const renew = part('[data-renew]')
    if (renew) renew.dataset.renew = kept?.key ?? ''
    // What is kept already is renewed, not kept a second time.
    const offer = part('[data-keep-area]')
    if (offer) offer.hidden = offer.dataset.keepArea === kept?.key
  }

  let going: { stop: AbortController; ended: Promise<void> } | undefined
  const keep = async (key: string, done: string, signal: AbortSignal) => {
    sayCleared('')
    say('keeping')
    try {
      await keepArea({ key, worker: section.dataset.worker ?? '', signal })
      say(done)
    } catch {
      say(signal.aborted ? '' : 'notFetched')
    }
  }
  const press = async (key: string, done: string) => {
    if (going) return
    const stop = new AbortController()
    going = { stop, ended: keep(key, done, stop.signal) }
    await going.ended
    going = undefined
    if (stop.signal.aborted) return
    const pressed = document.activeElement
    await tell()
    // Where the button is gone, the heading above is where one goes on.
    if (pressed instanceof HTMLElement && pressed.hidden) part('h2')?.focus()
  }
  const clear = async () => {
    going?.stop.abort()
    await going?.ended
    const cleared = await clearTraces()
    say('')
    await tell()
    sayCleared(WHAT_WAS_CLEARED[cleared])
  }
  section.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('button')
    const { keepArea: area, renew } = button?.dataset ?? {}
    if (area) void press(area, 'keptNow')
    else if (renew) void press(renew, 'renewed')
    else if (button?.matches('[data-clear-traces]')) void clear()
  })
  reveal(section, 'script', true)
  void tell()
}

function reveal(section: HTMLElement, which: string, there: boolean): void {
  for (const part of section.querySelectorAll<HTMLElement>(`[data-when=${which}]`)) part.hidden = !there
}

for (const element of document.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true
for (const section of document.querySelectorAll<HTMLElement>('[data-kept-area]')) {
  if (able) begin(section)
  else reveal(section, 'cannot', true)
}
