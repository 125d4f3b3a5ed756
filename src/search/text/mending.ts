/** Which spellings may be mended, and into what. Better nothing found than a different illness. */

/** How many slips a word of this length may hold: none under four letters, one, and from nine letters two. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0
  return length < 9 ? 1 : 2
}

/** Letters that stand for words: no vowel, or a figure among them. One letter off is another illness. */
export function looksLikeAbbreviation(word: string): boolean {
  return /[0-9]/.test(word) || (word.length <= 6 && !/[aeiouy]/.test(word))
}

/** Whether a word nobody knows may be taken for a misspelling at all. */
export function mayBeMended(word: string, abbreviations: ReadonlySet<string>): boolean {
  return slipsAllowed(word.length) > 0 && !abbreviations.has(word) && !looksLikeAbbreviation(word)
}

/**
 * Whether it may be read as this word, so many slips away. Short words keep their first letter (`loss` is not `boss`),
 * and so does whatever holds two slips.
 */
export function mayBeReadAs(
  word: string,
  known: string,
  slips: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (known.length < 4 || abbreviations.has(known) || looksLikeAbbreviation(known)) return false
  return (word.length > 5 && slips < 2) || word.charCodeAt(0) === known.charCodeAt(0)
}
