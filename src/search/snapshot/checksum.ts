/** Tells whether bytes came back as they left. Against chance, not against malice. */

import { atOnce, type Steps } from '../steps.ts'

/** Numbers of a step: about a millisecond. */
const STEP = 1 << 18

/** Sixty-four bits as sixteen hexadecimal digits. */
export const checksum = (bytes: Uint8Array): string => atOnce(checksumInSteps(bytes))

export function* checksumInSteps(bytes: Uint8Array): Steps<string> {
  const whole = bytes.byteOffset % 4 ? bytes.slice() : bytes
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >>> 2)
  // Two lanes that do not wait for each other.
  let a = 0x811c9dc5 ^ whole.byteLength
  let b = 0x9e3779b9
  for (let from = 0; from < words.length; from += STEP) {
    ;[a, b] = sumUp(words.subarray(from, from + STEP), a, b)
    yield
  }
  for (let i = words.length * 4; i < whole.length; i++) {
    a = Math.imul(a ^ whole[i]!, 0x01000193)
    b = Math.imul(b + whole[i]!, 0x85ebca6b)
  }
  return hex(a) + hex(b)
}

function sumUp(words: Uint32Array, a: number, b: number): [number, number] {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    a = Math.imul(a ^ word, 0x01000193)
    a ^= a >>> 15
    b = Math.imul(b + word, 0x85ebca6b)
    b ^= b >>> 13
  }
  return [a, b]
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')
