/** Pages and files put beside an area, so that it opens without network. */
import { pagesWith } from './kept-names.ts'

/** Fetched again with every area, so that they are of one make with what the server sends. @throws where one does not come. */
export async function putPages(cache: Cache, worker: string, signal: AbortSignal): Promise<void> {
  const pages = pagesWith(location.pathname)
  const files = new Set([worker])
  const answers = await Promise.all(pages.map(page => fetch(page, { cache: 'no-store', signal })))
  for (const [at, answer] of answers.entries()) {
    if (!answer.ok) throw new Error(`${pages[at]} could not be fetched.`)
    for (const file of filesIn(await answer.clone().text())) files.add(file)
    await cache.put(pages[at]!, answer)
  }
  // Letters of other alphabets are named by the style sheet alone.
  for (const sheet of [...files].filter(file => file.endsWith('.css')))
    for (const file of filesIn(await (await fetch(sheet, { signal })).text())) files.add(file)
  await cache.addAll([...files].map(file => new Request(file, { signal })))
}

/** Everything of ours that a page names; the frame names all scripts and lists there are. */
const filesIn = (page: string): string[] => page.match(/\/(?:assets|lists)\/[\w.-]+|\/mark\.svg/g) ?? []
