/** What a code on print is made of, and how it is read when somebody types it. */

/** No vowels, so that no code spells a word; nothing that looks or sounds like its neighbour on a poster. */
export const SIGNS = '23456789cdfghjkmnpqrtvwx'
export const LENGTH = 7

/** More than anybody types of a code, with spaces and hyphens. */
const LONGEST = 60

const MEANT: Readonly<Record<string, string>> = { s: '5', z: '2', b: '8' }

/** What a person typed, as a code: any case, spaces and hyphens allowed, look-alikes read as meant. Null if it is none. */
export function readShortCode(typed: string): string | null {
  const signs = meantSigns(typed)
  return signs?.length === LENGTH ? signs : null
}

/** The same for a code of any length. */
export function meantSigns(typed: string): string | null {
  const signs = [...typed.slice(0, LONGEST).toLowerCase().replace(/[\s-]/g, '')].map(
    sign => MEANT[sign] ?? sign,
  )
  return signs.length > 0 && signs.every(sign => SIGNS.includes(sign)) ? signs.join('') : null
}
