/** Addresses and numbers in what somebody types to others: they are asked to leave them out, and none goes through (M16). Pure. */

const MAIL = /[^\s@<>()[\],;:"]+\s*(?:@|\(at\)|\[at\])\s*[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:"]{2,}/giu
/** Seven digits or more, however they are parted: dates and times have fewer. */
const NUMBER = /(?<![\d\p{L}])[+(]?\d(?:[\s().\-/\u2013\u00a0]{0,2}\d){6,}(?!\p{L})/gu
const DATES = /^\(?\d{1,4}[./\-\u2013]\d{1,2}[./\-\u2013]\d{1,4}$/u

const spansIn = (words: string): string[] => [
  ...(words.match(MAIL) ?? []),
  ...(words.match(NUMBER) ?? []).filter(found => !DATES.test(found.trim())),
]

export const hasAddress = (words: string): boolean => spansIn(words).length > 0

/** The same words with an ellipsis for each. */
export function withoutAddresses(words: string): string {
  let left = words
  // Taking one out may bring two halves of another together.
  for (let spans = spansIn(left); spans.length > 0; spans = spansIn(left))
    for (const span of spans) left = left.replace(span, '…')
  return left
}
