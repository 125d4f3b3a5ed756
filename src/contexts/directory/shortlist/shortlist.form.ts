/** The address of a comparison: up to three groups, each by slug, by name, or by a pasted address. */
import { slugOf } from '../groups/slug.ts'

/** Side by side, more than three are hard to take in. */
export const MOST_COMPARED = 3

/** The slug somebody means. Empty when nothing readable is in it. */
export function slugMeant(text: string): string {
  const pasted = /\/groups\/([a-z0-9-]+)/i.exec(text)?.[1]
  return slugOf(pasted ?? text.slice(0, 200))
}

export interface ComparisonAsked {
  slugs: string[]
  /** As written, by slug, to say which one was not found. */
  written: Record<string, string>
}

/** Never fails: what cannot be read is left out, doubles count once, the first three stay. */
export function readComparison(parameters: URLSearchParams): ComparisonAsked {
  const written: Record<string, string> = {}
  for (const text of parameters.getAll('g').slice(0, 20)) {
    const slug = slugMeant(text)
    if (slug !== '' && !(slug in written) && Object.keys(written).length < MOST_COMPARED)
      written[slug] = text.trim().slice(0, 100)
  }
  return { slugs: Object.keys(written), written }
}

/** `/shortlist?g=one&g=two`. */
export const comparisonUrl = (slugs: readonly string[]): string =>
  slugs.length === 0
    ? '/shortlist'
    : `/shortlist?${slugs.map(slug => `g=${encodeURIComponent(slug)}`).join('&')}`
