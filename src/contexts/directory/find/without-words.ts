/** Taking words that were understood out of what somebody typed. */

/**
 * What stays when these phrases are taken out, each at its first place and only as whole words: "men" is not in
 * "documents". Where a place stands inside a phrase ("tuesday worksop evening") its words go one by one.
 */
export const withoutWords = (q: string, phrases: readonly string[]): string =>
  phrases.reduce(takenOut, q).replace(/\s+/g, ' ').trim()

function takenOut(text: string, phrase: string): string {
  const whole = cut(text, phrase)
  if (whole !== null) return whole
  return phrase.split(/\s+/).reduce((rest, word) => cut(rest, word) ?? rest, text)
}

/** Null where the phrase does not stand there as words of its own. */
function cut(text: string, phrase: string): string | null {
  if (phrase === '') return null
  const found = new RegExp(`(?<![${LETTER}])${escaped(phrase)}(?![${LETTER}])`, 'iu').exec(text)
  return found && `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
}

const LETTER = '\\p{L}\\p{M}\\p{N}'
const escaped = (phrase: string): string => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
