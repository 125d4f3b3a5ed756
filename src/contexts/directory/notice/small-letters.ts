/** A text in small letters, every one of them where the large one stood: cues are told on it many times as fast. Pure. */

/** Of the same length in UTF-16 units, so that what is found in it is found at the same place of the text. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  // "İ" has two letters when small.
  return [...text].map(sign => sameLength(sign, sign.toLowerCase())).join('')
}

const sameLength = (sign: string, small: string): string => (small.length === sign.length ? small : sign)
