/** What people ask, in any number and never twice the same: words and a place, some with filters, slips or no words at all. */
import { pick, type Random, randomFrom } from '#search/bench/random.ts'
import type { MadeUpLand } from './made-up-land.ts'

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

export interface MadeUpSearch {
  q: string
  near: string
  day: string | null
  filters: boolean
}

/** One slip of the finger: a letter missed, doubled, or two swapped. Short words stay as they are. */
export function withSlip(text: string, random: Random): string {
  if (text.length < 5) return text
  const at = 1 + Math.floor(random() * (text.length - 3))
  const slip = random()
  if (slip < 0.34) return text.slice(0, at) + text.slice(at + 1)
  if (slip < 0.67) return text.slice(0, at) + text[at] + text.slice(at)
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
}

/** Two thirds words and a place, the rest narrowed, misspelt, without a place, or only looking around. */
function madeUpSearch(land: MadeUpLand, random: Random): MadeUpSearch {
  const share = random()
  const words = pick(land.topic(random).called, random)
  const near = land.town(random).name
  const day = pick(DAYS, random)
  if (share < 0.65) return { q: words, near, day: null, filters: false }
  if (share < 0.77) return { q: words, near, day, filters: true }
  if (share < 0.85) return { q: withSlip(words, random), near, day: null, filters: false }
  if (share < 0.92) return { q: `${words} ${land.topic(random).label}`, near: '', day: null, filters: false }
  return { q: '', near, day, filters: false }
}

/** Addresses of find pages, all different. */
export function searchAddresses(land: MadeUpLand, count: number, seed: number): string[] {
  const random = randomFrom(seed)
  const addresses = new Set<string>()
  while (addresses.size < count) addresses.add(addressOf(madeUpSearch(land, random)))
  return [...addresses]
}

function addressOf({ q, near, day, filters }: MadeUpSearch): string {
  const asked = new URLSearchParams()
  if (q !== '') asked.set('q', q)
  if (near !== '') asked.set('near', near)
  if (day !== null) asked.set('day', day)
  if (filters) {
    asked.set('access', 'step-free')
    asked.set('language', 'en')
  }
  return `/find?${asked}`
}
