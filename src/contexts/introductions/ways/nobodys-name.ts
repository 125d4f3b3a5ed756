/** Words a group writes here are read by everybody: a home and a surname have no place in them, and it is told so kindly. Pure. */
import { noticesIn } from '#contexts/directory/index.ts'

export type Noticed = 'home' | 'surname'

/** A first name alone is nobody's business but theirs; with another behind it, it is somebody's. */
const isWhole = (name: string): boolean => /\p{L}\s+\p{Lu}\p{L}/u.test(name)

export function noticedIn(text: string): Noticed | null {
  for (const { kind, from, to } of noticesIn(text)) {
    if (kind === 'home') return 'home'
    if (isWhole(text.slice(from, to))) return 'surname'
  }
  return null
}

/** Begin what somebody is called by what they do. */
const ROLES =
  /^(?:the|our|a|one|second|first|new|group|contact|welcomer|host|member|treasurer|chair|die|der|das|unsere?|eine?|gruppen|ansprech|erste|zweite|kontakt|begrüß|gast|mitglied|vår|en|et|verten?|kontaktperson)/iu
const TWO_NAMES = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}\.?)?\s+\p{Lu}[\p{L}’'-]{2,}$/u

/** A first name or a role: `surname` where it reads like more. */
export function noticedInWelcomer(text: string): Noticed | null {
  const noticed = noticedIn(text)
  return noticed ?? (TWO_NAMES.test(text.trim()) && !ROLES.test(text.trim()) ? 'surname' : null)
}
