/** Plain words in cells, to the values they mean, and back. English. */
import type { AccessFact, AttendanceMode, Group, LifeState } from '#contexts/directory/index.ts'

/** Pieces of a cell, parted by semicolons; by commas where there is no semicolon. */
export function pieces(text: string | null): string[] {
  if (text === null) return []
  return text
    .split(text.includes(';') ? ';' : /[,/]/)
    .map(piece => piece.trim())
    .filter(Boolean)
    .slice(0, 100)
}

/** How somebody takes part; null when the words do not say. */
export function readMode(text: string): AttendanceMode | null {
  const online = /online|virtual|video|zoom|teams|skype|internet|web/i.test(text)
  const room = /person|room|face to face|face-to-face|on site|onsite|venue|physical/i.test(text)
  if (/hybrid|both/i.test(text) || (online && room)) return 'hybrid'
  if (online) return 'online'
  if (room) return 'in-person'
  return /phone|dial/i.test(text) ? 'phone' : null
}

export const MODE_WORDS: Record<AttendanceMode, string> = {
  'in-person': 'in person',
  online: 'online',
  phone: 'phone',
  hybrid: 'in person and online',
}

export function readForWhom(text: string): Group['forWhom'] {
  if (/^(both|everyone|all)\b|\band\b|&/i.test(text)) return 'both'
  if (/close|famil|relativ|carer|caregiver|friend|partner|parent|spouse|loved/i.test(text))
    return 'close-person'
  return /^(me|us|self|people|person|those|anyone)\b|themsel|situation|affected|sufferer/i.test(text)
    ? 'me'
    : null
}

export const FOR_WHOM_WORDS: Record<NonNullable<Group['forWhom']>, string> = {
  me: 'people in the situation',
  'close-person': 'people close to them',
  both: 'both',
}

/** "free", "donation", "fee: £3", or any other words, which are taken for a fee and kept. */
export function readCost(text: string): NonNullable<Group['cost']> {
  const said = /^(free|donation|fee)(?::\s*([\s\S]+))?$/i.exec(text)
  if (said) return { kind: said[1]?.toLowerCase() as 'free', note: said[2] ?? null }
  if (/^(free( of charge)?|no (charge|cost|fee)|none|nothing|no|0|[£$€]0)\.?$/i.test(text))
    return { kind: 'free', note: null }
  if (/donat|collection|contribut|voluntary/i.test(text)) return { kind: 'donation', note: text }
  return { kind: /^free\b/i.test(text) ? 'free' : 'fee', note: text }
}

export const sayCost = ({ kind, note }: NonNullable<Group['cost']>): string =>
  note === null ? kind : `${kind}: ${note}`

export function readJoining(text: string): Group['joining'] | null {
  if (/^(not (yet )?|un)known$/i.test(text)) return 'unknown'
  if (/ask|contact|call|phone|e-?mail|register|request|book|first/i.test(text)) return 'ask-first'
  if (/closed|full|not open|members only/i.test(text)) return 'closed'
  return /open|just come|drop|welcome|anyone/i.test(text) ? 'open' : null
}

export function readYesNo(text: string): 'yes' | 'ask' | 'no' | null {
  if (/^(y|yes|true|1|welcome)\b/i.test(text)) return 'yes'
  if (/^(n|no|not|false|0)\b/i.test(text)) return 'no'
  return /ask|first|sometimes/i.test(text) ? 'ask' : null
}

export function readLifeState(text: string): LifeState | null {
  if (/^(open|running|active)\b|^(on|ok|yes)$/i.test(text)) return 'open'
  if (/form|start|new|planned/i.test(text)) return 'forming'
  if (/paus|break|temporar/i.test(text)) return 'paused'
  if (/rest|dormant|inactive/i.test(text)) return 'resting'
  return /end|clos|stopp|finish|gone/i.test(text) ? 'ended' : null
}

const ACCESS_WORDS: [AccessFact, RegExp][] = [
  ['accessible-toilet', /toilet|bathroom|restroom|\bwc\b/i],
  ['step-free', /step.?free|wheel.?chair|level access|ramp|no steps|\blift\b|elevator/i],
  ['hearing-loop', /hearing|induction|\bloop\b/i],
  ['sign-language', /sign.?language|\bbsl\b|\basl\b|signed/i],
  ['parking', /parking|car park/i],
  ['near-bus', /\bbus\b|bus stop/i],
  ['near-train', /\btrain\b|station|metro|tube|tram|subway/i],
  ['quiet-room', /quiet/i],
]

export interface ReadAccess {
  access: Partial<Record<AccessFact, 'yes' | 'no'>>
  /** What was said beyond the facts we know, in its own words. */
  rest: string[]
}

/** "step-free: yes; parking: no", "wheelchair access, no parking". A piece with more to say is also kept as words. */
export function readAccess(text: string | null): ReadAccess {
  const found: ReadAccess = { access: {}, rest: [] }
  for (const piece of pieces(text)) {
    const fact = ACCESS_WORDS.find(([, words]) => words.test(piece))?.[0]
    if (!fact) found.rest.push(piece)
    else {
      found.access[fact] = /^(no|not|without)\b(?! steps)|: *no\b|\bno$/i.test(piece) ? 'no' : 'yes'
      if (piece.length > 40) found.rest.push(piece)
    }
  }
  return found
}

export const sayAccess = (access: ReadAccess['access']): string =>
  Object.entries(access)
    .map(([fact, value]) => `${fact}: ${value}`)
    .join('; ')
