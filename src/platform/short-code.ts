/** What a code on print is made of, and how it is read when somebody types it. */

/** No vowels, so that no code spells a word; nothing that looks or sounds like its neighbour on a poster. */
export const SIGNS = '23456789cdfghjkmnpqrtvwx'
export const LENGTH = 7

const MEANT: Readonly<Record<string, string>> = { s: '5', z: '2', b: '8' }

/** What a person typed, as a code: any case, spaces and hyphens allowed, look-alikes read as meant. Null if it is none. */
export function readShortCode(typed: string): string | null {
  const signs = [...typed.toLowerCase().replace(/[\s-]/g, '')].map(sign => MEANT[sign] ?? sign)
  return signs.length === LENGTH && signs.every(sign => SIGNS.includes(sign)) ? signs.join('') : null
}
