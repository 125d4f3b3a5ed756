/** Two labels that read alike to a person are one label to the checker. */

const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd' }

/** Lower case, no accents, no apostrophes, every other mark a single space: "Can’t  Sleep" and "cant sleep" are equal. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæøœłđ]/g, letter => LETTERS[letter] ?? letter)
    .replace(/[\p{M}'’`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** As a search would read it: folded, and one of a thing is the same as many ("Teens" and "teen"). */
export function readLabel(label: string): string {
  return foldLabel(label).replace(/(\p{L}{2,}[^suix\P{L}])s(?= |$)/gu, '$1')
}
