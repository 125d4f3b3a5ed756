/**
 * The lists a browser suggests from while somebody types. They are the same for everybody and are fetched whole, so that
 * no letter of what is typed is ever sent (decision 11).
 */
import { createHash } from 'node:crypto'
import { LANGUAGES } from '#ui/languages/language.ts'
import type { Places } from '../places/places.ts'
import { topicWords } from './topic-words.ts'
import { townWords } from './town-words.ts'

export interface WordLists {
  /** By name: `topics-en`, `topics-nb`, `topics-de`, `towns`. The address changes with the content. */
  addresses: Readonly<Record<string, string>>
  /** The list of an address as JSON; undefined where there is none such, or no longer. */
  list(address: string): string | undefined
}

/** @param homeCountry ISO 3166 alpha-2: whose towns are suggested */
export function openWordLists(places: Places, homeCountry: string): WordLists {
  const addresses: Record<string, string> = {}
  const lists = new Map<string, string>()
  const add = (name: string, words: readonly unknown[]) => {
    const text = JSON.stringify(words)
    const mark = createHash('sha256').update(text).digest('base64url').slice(0, 8)
    addresses[name] = `/lists/${name}-${mark}.json`
    lists.set(addresses[name], text)
  }
  for (const language of LANGUAGES) add(`topics-${language}`, topicWords(language))
  add('towns', townWords(places, homeCountry))
  return { addresses, list: address => lists.get(address) }
}
