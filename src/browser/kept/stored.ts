/** What lies on this device, in bytes; and the pages and files put beside the area, so that it can be opened without network. */

const CACHE = 'waymeet-kept'
/** Where the area and its words lie; see `kept-worker.ts`. */
const TEXTS = { pack: '/kept/pack', words: '/kept/words' }
/** Pages that help with no network, whatever area is kept. */
const PAGES = ['/kept', '/urgent-help', '/shortlist', '/privacy']

/** The language in the address of this page, such as `/nb`. */
const prefix = /^\/(?:en|nb|de)(?=\/)/.exec(location.pathname)?.[0] ?? ''

/** Fetched again at every renewal, so that they are of one make with what the server sends. */
export async function fetchPages(section: HTMLElement): Promise<void> {
  const frame = prefix + (section.dataset.frame ?? '')
  const pages = [frame, ...PAGES.map(page => prefix + page)]
  const answers = await Promise.all(pages.map(page => fetch(page, { cache: 'no-store' })))
  const files = new Set([section.dataset.worker ?? ''])
  const cache = await caches.open(CACHE)
  for (const [at, answer] of answers.entries()) {
    if (!answer.ok) throw new Error(`${pages[at]} could not be fetched.`)
    for (const file of filesIn(await answer.clone().text())) files.add(file)
    await cache.put(pages[at]!, answer)
  }
  // Letters of other alphabets are named by the style sheet alone.
  for (const sheet of [...files].filter(file => file.endsWith('.css')))
    for (const file of filesIn(await (await fetch(sheet)).text())) files.add(file)
  const every = [...files].filter(file => file !== '')
  for (const { url } of await cache.keys())
    if (/^\/(?:assets|lists)\//.test(new URL(url).pathname) && !files.has(new URL(url).pathname))
      await cache.delete(url)
  await cache.addAll(every)
}

/** Everything of ours that a page names; the frame names all scripts and lists there are. */
const filesIn = (page: string): string[] => page.match(/\/(?:assets|lists)\/[\w.-]+|\/mark\.svg/g) ?? []

export async function storedNow(): Promise<Record<'pack' | 'words' | 'pages' | 'shortlist', number>> {
  const stored = { pack: 0, words: 0, pages: 0, shortlist: 0 }
  try {
    for (const [key, value] of Object.entries(localStorage)) stored.shortlist += key.length + value.length
  } catch {}
  if (!(await caches.has(CACHE))) return stored
  const cache = await caches.open(CACHE)
  for (const request of await cache.keys()) {
    const size = (await (await cache.match(request))?.blob())?.size ?? 0
    const { pathname } = new URL(request.url)
    const what = pathname === TEXTS.pack ? 'pack' : pathname === TEXTS.words ? 'words' : 'pages'
    stored[what] += size
  }
  return stored
}
