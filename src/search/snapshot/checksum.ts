/** Tells whether bytes came back as they left. Against chance, not against malice. */

/** Sixty-four bits as sixteen hexadecimal digits. */
export function checksum(bytes: Uint8Array): string {
  const whole = bytes.byteOffset % 4 ? bytes.slice() : bytes
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >>> 2)
  // Two lanes that do not wait for each other.
  let a = 0x811c9dc5 ^ whole.byteLength
  let b = 0x9e3779b9
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    a = Math.imul(a ^ word, 0x01000193)
    a ^= a >>> 15
    b = Math.imul(b + word, 0x85ebca6b)
    b ^= b >>> 13
  }
  for (let i = words.length * 4; i < whole.length; i++) {
    a = Math.imul(a ^ whole[i]!, 0x01000193)
    b = Math.imul(b + whole[i]!, 0x85ebca6b)
  }
  return hex(a) + hex(b)
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')
