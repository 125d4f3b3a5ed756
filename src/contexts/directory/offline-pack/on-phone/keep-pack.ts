/** Fetching an area, by difference where an older one is there; and opening it again, only if it is whole. Puts nothing anywhere. */
import type { Pack } from '../pack.ts'
import { isDifference, PackRefused, readPack, withDifference } from '../read-pack.ts'
import { isNamed, type KeptWords } from '../read-words.ts'
import { writePack } from '../write-pack.ts'

/** What of an area lies on the device; null where it does not. */
export interface KeptTexts {
  pack: string | null
  words: string | null
}

/** Asks the server for a path; `body` stands in no address. Throws where no good answer comes. */
export type Ask = (path: string, body?: string) => Promise<string>

export interface FetchedArea {
  pack: Pack
  /** To be kept, both or neither. */
  texts: { pack: string; words: string }
}

export interface KeptArea {
  pack: Pack
  words: KeptWords
}

/** Fetches the area of a town, or what has changed of it. @throws where any of it does not come whole. */
export async function fetchArea(key: string, kept: KeptTexts, ask: Ask): Promise<FetchedArea> {
  const old = await readPackKept(kept)
  const since = old?.middle.key === key ? old : null
  const { pack, text } = await fetchPack(key, since, ask)
  const words = await wordsFor(pack, kept, ask)
  return { pack, texts: { pack: text ?? (await writePack(pack)), words } }
}

/** Opens what is kept, and asks nobody: fetching it anew is a press. @throws {PackRefused} where it is damaged or gone. */
export async function openKept(kept: KeptTexts): Promise<KeptArea> {
  const pack = await readPackKept(kept)
  if (!pack || kept.words === null || !(await isNamed(pack.words, kept.words)))
    throw new PackRefused('What is kept is damaged.')
  return { pack, words: JSON.parse(kept.words) }
}

async function fetchPack(
  key: string,
  old: Pack | null,
  ask: Ask,
): Promise<{ pack: Pack; text: string | null }> {
  const path = `/packs/${key}.pack`
  if (old) {
    // Not in the address: the sums tell one state of one area from every other, and a log would keep them.
    const text = await ask(path, old.sums)
    const read = await readPack(text).catch(() => null)
    if (read)
      return isDifference(read) ? { pack: withDifference(old, read), text: null } : { pack: read, text }
  }
  const text = await ask(path)
  const read = await readPack(text)
  if (isDifference(read)) throw new PackRefused('A whole pack was asked for.')
  return { pack: read, text }
}

async function wordsFor(pack: Pack, { words: here }: KeptTexts, ask: Ask): Promise<string> {
  if (here !== null && (await isNamed(pack.words, here))) return here
  const fetched = await ask(`/packs/words-${pack.words}.json`)
  if (!(await isNamed(pack.words, fetched))) throw new PackRefused('The words are damaged.')
  return fetched
}

/** Null where there is none, or it is of no use. */
async function readPackKept({ pack }: KeptTexts): Promise<Pack | null> {
  const read = pack === null ? null : await readPack(pack).catch(() => null)
  return read && !isDifference(read) ? read : null
}
