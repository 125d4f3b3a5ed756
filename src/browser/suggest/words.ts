/** The words to suggest from: one list for everybody, fetched whole, so that nothing typed is ever sent. */
import { fold } from '../../search/text/fold.ts'

/** Folded as a search folds it, every other mark a single space. */
const asTyped = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export interface Suggestion {
  /** What stands in the field once it is chosen. */
  value: string
  shown: string
  /** What tells it apart, or the word by which it was found. */
  beside: string
}

/** Quickest first to find: a line of the list, folded once. */
export interface Line extends Suggestion {
  /** With a blank before each, so that a word's beginning is found as ` begin`. */
  folded: string[]
  others: string[]
}

/** Where an area kept on this device lies; then nothing is asked of the server, not even a list. */
const KEPT = '/kept/pack'

async function fetched(address: string): Promise<Response | undefined> {
  if ('caches' in globalThis && (await caches.match(KEPT))) return caches.match(address)
  return fetch(address, { credentials: 'omit' })
}

const isTown = (one: unknown[]): one is [string, string, 1?] => one.length === 3 && one[2] === 1

function lineOf(one: string[], isPlace: boolean): Line {
  const [shown = '', ...others] = one
  const words = (isPlace ? [shown] : one).map(word => ` ${asTyped(word)}`)
  if (!isPlace) return { value: shown, shown, beside: '', folded: words, others }
  const [region = ''] = others
  return {
    value: isTown(one) ? `${shown}, ${region}` : shown,
    shown,
    beside: region,
    folded: words,
    others: [],
  }
}

/** Nothing where the list cannot be had: then there are no suggestions, and that is all. */
export async function readWords(address: string): Promise<Line[]> {
  try {
    const answer = await fetched(address)
    if (!answer?.ok) return []
    const isPlace = address.includes('/towns-')
    return ((await answer.json()) as string[][]).map(one => lineOf(one, isPlace))
  } catch {
    return []
  }
}

const LEAST = 2

/** How good a fit, 0 best: begins so, a word in it begins so, the same of another word for it. Null: none. */
function fitOf({ folded }: Line, typed: string): { at: number; rank: number } | null {
  let best: { at: number; rank: number } | null = null
  for (const [at, words] of folded.entries()) {
    const place = words.indexOf(` ${typed}`)
    const rank = (at > 0 ? 2 : 0) + (place > 0 ? 1 : 0)
    if (place >= 0 && (!best || rank < best.rank)) best = { at, rank }
  }
  return best
}

/** The first few that fit what was typed; among equals those that stand first in the list. */
export function suggest(lines: readonly Line[], text: string, most = 6): Suggestion[] {
  const typed = asTyped(text)
  if (typed.length < LEAST) return []
  return lines
    .flatMap(line => {
      const found = fitOf(line, typed)
      return found ? [{ line, ...found }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ line: { value, shown, beside, others }, at }) => ({
      value,
      shown,
      beside: at > 0 ? (others[at - 1] ?? '') : beside,
    }))
}
