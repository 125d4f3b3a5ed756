/** Makes letters comparable: case, accents and apostrophes no longer part two spellings of one word. */

/** Whatever is more than letters to be made small. */
const BEYOND_PLAIN = /['`\u0080-\uffff]|[A-Za-z]\.[A-Za-z]\./
const BEYOND_ASCII = /[^\p{ASCII}]/u
const APOSTROPHES = /['’‘ʼ`´]/g
const POSSESSIVE = /['’ʼ][sS](?![\p{L}\p{N}])/gu
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu
const MARKS = /\p{M}+/gu
const WHOLE_LETTERS: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * @example fold("Women’s café") // "women cafe"
 * @example fold('M.E. Søvn') // "me sovn"
 */
export function fold(text: string): string {
  if (!BEYOND_PLAIN.test(text)) return text.toLowerCase()
  const plain = text
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHES, '')
    .replace(DOTTED, letters => letters.replaceAll('.', ''))
  if (!BEYOND_ASCII.test(plain)) return plain.toLowerCase()
  const bare = plain.normalize('NFKD').replace(MARKS, '').toLowerCase()
  return bare.replace(/[æœøßłđðþı]/g, letter => WHOLE_LETTERS[letter] ?? letter)
}
