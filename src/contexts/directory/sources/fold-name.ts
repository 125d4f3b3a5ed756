/** Names made comparable: case, accents, punctuation and usual short forms do not tell two places apart. */
const SHORT: Record<string, string> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  road: 'rd',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  place: 'pl',
  square: 'sq',
  highway: 'hwy',
  route: 'rt',
  saint: 'st',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  and: '',
}

export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A street folded so that "110-54 Farmers Blvd." equals "110-54 farmers boulevard". */
export function foldStreet(text: string): string {
  return foldName(text)
    .split(' ')
    .map(word => (Object.hasOwn(SHORT, word) ? SHORT[word] : word))
    .filter(Boolean)
    .join(' ')
}
