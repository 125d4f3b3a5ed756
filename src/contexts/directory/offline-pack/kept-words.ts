/** The words that packs are read with, as one text: made once, the same for every area, kept under its name for good. */
import { thesaurus } from '../topics/thesaurus.ts'
import { type KeptWords, nameOf } from './read-words.ts'

export interface NamedWords {
  name: string
  text: string
}

export async function nameWords(rest: Omit<KeptWords, 'thesaurus'>): Promise<NamedWords> {
  const text = JSON.stringify({ thesaurus: thesaurus(), ...rest } satisfies KeptWords)
  return { text, name: await nameOf(text) }
}
