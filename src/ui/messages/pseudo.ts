/**
 * Two languages nobody speaks, for tests: one long and accented, so that text from no catalogue and boxes too small
 * are seen at once; one that runs from right to left.
 */
import { en } from './en/index.ts'
import { overWords } from './over-words.ts'
import { type Catalogue, createTranslator } from './translator.ts'

const ACCENTS: Record<string, string> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'đ',
  e: 'é',
  g: 'ğ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Đ',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  I: 'Î',
  L: 'Ŀ',
  N: 'Ñ',
  O: 'Ø',
  P: 'Þ',
  S: 'Š',
  T: 'Ŧ',
  U: 'Û',
  W: 'Ŵ',
  Y: 'Ý',
}
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת'

const accented = (text: string): string => text.replace(/[A-Za-z]/g, letter => ACCENTS[letter] ?? letter)

/** Four tenths longer, as German often is. */
const longer = (text: string): string => {
  const letters = text.replace(/[^A-Za-z]/g, '').length
  return letters < 3 ? text : `${text}${' ẋẋẋẋ'.repeat(Math.ceil(letters * 0.08))}`
}

const hebrew = (text: string): string =>
  text.replace(/[A-Za-z]/g, letter => HEBREW[letter.toLowerCase().charCodeAt(0) % HEBREW.length] as string)

const made = (change: (text: string) => string, mark: (text: string) => string): Catalogue =>
  Object.fromEntries(
    Object.entries(en).map(([key, text]) => [key, mark(overWords(text, change))]),
  ) as Catalogue

/** `⟦Ƒíñđ á ğŕöüp ẋẋẋẋ⟧`: what stands on a page without the brackets came from no catalogue. */
export const pseudo = createTranslator(
  'en-XA',
  made(
    text => accented(longer(text)),
    text => `⟦${text}⟧`,
  ),
)

/** Letters that run from right to left; placeholders as they are. */
export const pseudoRightToLeft = createTranslator(
  'he-XB',
  made(hebrew, text => text),
  'rtl',
)
