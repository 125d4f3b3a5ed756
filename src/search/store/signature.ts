/** The letters of a word as 31 bits. Two words one slip apart differ in two bits at most. */

const OTHER_LETTERS = 27
/** No word has it. */
export const TOPIC_SIGNATURE = 0x80000000

export function signatureOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << bitOf(word.charCodeAt(i))
  return bits >>> 0
}

function bitOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97
  return unit < 128 ? 26 : OTHER_LETTERS + (unit & 3)
}

export function bitsIn(n: number): number {
  let v = n - ((n >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
