/** Addresses for groups: readable, stable, and never given twice. */

/** Name, town and a number. */
const LONGEST = 130
const MARKS = /\p{M}+/gu
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', å: 'a', ð: 'd', þ: 'th', œ: 'oe', ł: 'l' }

/** Lower case, letters and digits joined by hyphens, at most 60 long; empty when nothing readable is left. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæøåðþœł]/g, letter => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

/** An address as we give them out ourselves; null for anything else. */
export const readSlug = (text: string): string | null =>
  text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : null

/** The name, then name and town, then a number: the first that is free. Marks it as taken. */
export function freeSlug(name: string, town: string | null, taken: Set<string>): string {
  const plain = slugOf(name) || 'group'
  const withTown = town ? `${plain}-${slugOf(town)}` : plain
  let slug = taken.has(plain) ? withTown : plain
  for (let n = 2; taken.has(slug); n++) slug = `${withTown}-${n}`
  taken.add(slug)
  return slug
}
