/** One spelling for all the ways a place name is typed: "St. Albans", "SAINT ALBANS" and "st albans" are the same. */

const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
}
const PLAIN = /^[a-z0-9 ]*$/
const ASCII = /^\p{ASCII}*$/u
const WORDS: Record<string, string> = {
  saint: 'st',
  sankt: 'st',
  ste: 'st',
  sainte: 'st',
  and: '',
  mount: 'mt',
}

/**
 * Lower case, no diacritics, no punctuation, single blanks; saint, sankt and st are one word, "and" and "&" none.
 * The same folding makes the gazetteer and reads what people type, so a change of it makes a new gazetteer.
 */
export function foldPlace(text: string): string {
  let folded = text.toLowerCase()
  if (!ASCII.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[ßøæœđðþłıħ]/g, letter => LETTERS[letter] ?? letter)
      .replace(/\p{M}+/gu, '')
      .normalize('NFC')
      .replace(/[’‘ʼ´]+/g, '')
      .replace(/[^\p{L}\p{N}'`]+/gu, ' ')
  }
  if (!PLAIN.test(folded)) folded = folded.replace(/['`]+/g, '').replace(/[^a-z0-9\u0080-\uffff]+/g, ' ')
  if (!folded.includes(' ')) return folded
  const words = folded.split(' ').filter(word => word !== '')
  if (words.length > 1) for (let i = 0; i < words.length; i++) words[i] = WORDS[words[i]!] ?? words[i]!
  return words.filter(word => word !== '').join(' ')
}

/** Other folded spellings worth a try: Muenchen for München, Aalesund for Ålesund, "The Hague" without "the". */
export function otherSpellings(folded: string): string[] {
  const spellings = [
    folded.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u'),
    folded.replace(/aa/g, 'a'),
    folded.replace(/^the /, ''),
    folded.replace(/^(city|town|village|borough) of /, ''),
  ]
  return [...new Set(spellings)].filter(spelling => spelling !== folded && spelling !== '')
}
