/** An address mail can go to: one, plain, and never two by a comma or a line break. */

/** As RFC 5321 allows in practice: no quoted parts, no comments, at most 254 signs. */
const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/

/** The address as typed, its domain in small letters; null where it is none, or more than one. */
export function readMailAddress(typed: string): string | null {
  const trimmed = typed.trim()
  if (trimmed.length > 254 || !ADDRESS.test(trimmed)) return null
  const at = trimmed.lastIndexOf('@')
  if (at > 64) return null
  return trimmed.slice(0, at) + trimmed.slice(at).toLowerCase()
}

/** Two spellings that reach the same letter box, for limits and for looking up: small letters throughout. */
export const sameBox = (address: string): string => address.toLowerCase()
