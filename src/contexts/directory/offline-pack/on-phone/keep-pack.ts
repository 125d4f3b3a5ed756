/** Fetching an area and keeping it, by difference where an older one is there; and opening it again, only if it is whole. */
import type { Pack } from '../pack.ts'
import { isDifference, PackRefused, readPack, withDifference } from '../read-pack.ts'
import { isNamed, type KeptWords } from '../read-words.ts'
import { writePack } from '../write-pack.ts'
import type { KeptInShort } from './kept-now.tsx'

/** Texts kept on the device by name. */
export interface KeptTexts {
  get(name: 'pack' | 'words' | 'about'): Promise<string | null>
  put(name: 'pack' | 'words' | 'about', text: string): Promise<void>
}

export interface Keeping {
  kept: KeptTexts
  /** Asks the server for a path; throws where no good answer comes. */
  ask(path: string): Promise<string>
}

export interface KeptArea {
  pack: Pack
  words: KeptWords
}

/** Fetches the area of a town, or what has changed of it. What was kept stays as it was if this throws. */
export async function keepPack(key: string, { kept, ask }: Keeping): Promise<KeptInShort> {
  const old = await readPackKept(kept)
  const since = old?.middle.key === key ? old : null
  const { pack, text } = await fetchPack(key, since, ask)
  const words = await wordsFor(pack, { kept, ask })
  await kept.put('words', words)
  await kept.put('pack', text ?? (await writePack(pack)))
  const about = inShort(pack)
  await kept.put('about', JSON.stringify(about))
  return about
}

/** What is kept; fetched anew where it is damaged. @throws where it is, and the server cannot be reached. */
export async function openKept(keeping: Keeping): Promise<KeptArea | null> {
  const about = await keptInShort(keeping.kept)
  if (!about) return null
  const pack = await readPackKept(keeping.kept)
  const words = pack && (await keeping.kept.get('words'))
  if (pack && words && (await isNamed(pack.words, words))) return { pack, words: JSON.parse(words) }
  await keepPack(about.middle.key, keeping)
  const again = await readPackKept(keeping.kept)
  if (!again) throw new PackRefused('What was fetched anew cannot be read either.')
  return { pack: again, words: JSON.parse((await keeping.kept.get('words')) ?? 'null') }
}

export async function keptInShort(kept: KeptTexts): Promise<KeptInShort | null> {
  const text = await kept.get('about')
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

async function fetchPack(
  key: string,
  old: Pack | null,
  ask: Keeping['ask'],
): Promise<{ pack: Pack; text: string | null }> {
  const path = `/packs/${key}.pack`
  if (old) {
    const text = await ask(`${path}?since=${old.sums}`)
    const read = await readPack(text).catch(() => null)
    if (read)
      return isDifference(read) ? { pack: withDifference(old, read), text: null } : { pack: read, text }
  }
  const text = await ask(path)
  const read = await readPack(text)
  if (isDifference(read)) throw new PackRefused('A whole pack was asked for.')
  return { pack: read, text }
}

async function wordsFor(pack: Pack, { kept, ask }: Keeping): Promise<string> {
  const here = await kept.get('words')
  if (here !== null && (await isNamed(pack.words, here))) return here
  const fetched = await ask(`/packs/words-${pack.words}.json`)
  if (!(await isNamed(pack.words, fetched))) throw new PackRefused('The words are damaged.')
  return fetched
}

/** Null where there is none, or it is of no use. */
async function readPackKept(kept: KeptTexts): Promise<Pack | null> {
  const text = await kept.get('pack')
  const read = text === null ? null : await readPack(text).catch(() => null)
  return read && !isDifference(read) ? read : null
}

const inShort = ({ middle, withinKm, groups, madeAt }: Pack): KeptInShort => ({
  middle,
  withinKm,
  groups: groups.length,
  madeAt,
})
