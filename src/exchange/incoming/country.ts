/** Country spellings as found in the wild, to ISO 3166 alpha-2. */
import { foldName } from '#contexts/directory/index.ts'

const SPELLINGS: Record<string, string> = {
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  'united states': 'US',
  'united states of america': 'US',
  america: 'US',
  us: 'US',
  uk: 'GB',
  'u k': 'GB',
  'united kingdom': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  eire: 'IE',
  'republic of ireland': 'IE',
  deutschland: 'DE',
  norge: 'NO',
  noreg: 'NO',
  osterreich: 'AT',
  schweiz: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
  espana: 'ES',
  sverige: 'SE',
  danmark: 'DK',
  suomi: 'FI',
  polska: 'PL',
  nederland: 'NL',
  'the netherlands': 'NL',
  holland: 'NL',
  belgie: 'BE',
  belgique: 'BE',
  italia: 'IT',
  brasil: 'BR',
  eesti: 'EE',
}

let english: Map<string, string> | null = null

function englishNames(): Map<string, string> {
  if (english) return english
  english = new Map()
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b)
      const name = names.of(code)
      // Two codes can carry one name (old codes); the first in the alphabet that maps to itself is in use.
      if (name && new Intl.Locale(`und-${code}`).region === code) english.set(foldName(name), code)
    }
  }
  return english
}

/** The code, or null when the spelling says nothing we know. */
export function countryCode(text: string): string | null {
  const key = foldName(text)
  if (Object.hasOwn(SPELLINGS, key)) return SPELLINGS[key] ?? null
  const known = englishNames()
  if (/^[a-z]{2}$/.test(key)) {
    const code = key.toUpperCase()
    for (const each of known.values()) if (each === code) return code
    return null
  }
  return known.get(key) ?? null
}
