/** One and many as one word. Only that: `anxious` is not `anxiety`, and no abbreviation ever turns into another. */

/** Words whose last letter is no plural, and that would otherwise meet a different word. */
const WHOLE = new Set(
  `aids asbestos bis christmas diabetes does each has herpes hers hives lens mars measles mers mumps news pots rabies
  sars shingles sids yes`.split(/\s+/),
)

/**
 * Expects a folded word.
 *
 * @example stem('families') // "family"
 * @example stem('ibs') // "ibs"
 */
export function stem(word: string): string {
  const n = word.length
  if (n < 4 || word.charCodeAt(n - 1) !== 115 /* s */) return word
  if (WHOLE.has(word)) return word
  if (/(?:ss|us|is)$/.test(word)) return word
  if (n > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (/[0-9]s$/.test(word)) return word
  return word.slice(0, -1)
}
