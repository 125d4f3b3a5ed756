/** How one takes part, settled from joining, life, freshness and the way people meet: one line, one icon (M07, M16). */
import type { IconName } from '#ui/icon.tsx'
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Freshness } from '../freshness/confirmation.ts'
import { isFromSource } from '../freshness/is-from-source.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import { saidStop } from '../gatherings/stop.ts'
import type { PublicContact } from './contact-consent.ts'
import type { Group } from './group.ts'
import type { LifeNow } from './life-state.ts'
import { type Openness, openToNewcomers } from './open-to-newcomers.ts'

/** The closest published way to reach the group; a voice before a letter before a page. */
export type Reach = 'phone' | 'email' | 'web' | 'none'

export type TakingPart =
  | { way: 'just-come' | 'just-come-or-join' | 'join-by-link' | 'ring-in' | 'see-notes' | 'closed' | 'ended' }
  | {
      way: 'ask-first' | 'not-said' | 'by-appointment' | 'check-first' | 'stopped' | 'moved' | 'forming'
      by: Reach
    }
  | { way: 'paused' | 'resting'; until: string | null; lapsed: boolean }

export function reachOf({ phone, email, web }: PublicContact): Reach {
  if (phone) return 'phone'
  if (email) return 'email'
  return web ? 'web' : 'none'
}

function openWay(
  gathering: Gathering | undefined,
): 'just-come' | 'just-come-or-join' | 'join-by-link' | 'ring-in' | null {
  const link = gathering?.online?.url
  switch (gathering?.mode) {
    case 'hybrid':
      if (!knowsDoor(gathering)) return link ? 'join-by-link' : null
      return link ? 'just-come-or-join' : 'just-come'
    case 'online':
      return link ? 'join-by-link' : gathering.online?.phone ? 'ring-in' : null
    case 'phone':
      return gathering.online?.phone ? 'ring-in' : null
    default:
      return knowsDoor(gathering) ? 'just-come' : null
  }
}

/** Nobody can just come to a door that is withheld or that nobody has named. */
export const knowsDoor = (gathering: Gathering | undefined): boolean => {
  const place = gathering?.place
  return place?.shown === 'exact' && Boolean(place.name ?? place.street)
}

/**
 * The one line "how to take part". What would send somebody to a locked door is said before what is
 * pleasant: the group's life first, then whether it takes newcomers, then whether the facts still hold.
 * @param gathering the one a newcomer would go to; without it the first
 */
export function takingPart(
  group: Openness & Pick<Group, 'contact' | 'gatherings' | 'source'>,
  life: LifeNow,
  { state, last }: Freshness,
  gathering: Gathering | undefined = group.gatherings[0],
): TakingPart {
  const by = reachOf(group.contact)
  const newcomers = group.happens.newcomersNow
  if (life.state === 'ended') return { way: 'ended' }
  if (life.state === 'forming') return { way: 'forming', by }
  if (life.state !== 'open') return { way: life.state, until: life.until, lapsed: life.lapsed }
  if (openToNewcomers(group) === 'no') return { way: 'closed' }
  const stop = gathering ? saidStop(gathering, life.today) : null
  if (stop) return { way: stop.how === 'moved' ? 'moved' : 'stopped', by }
  const gone = last !== null && isFromSource(last) && (group.source?.missingSince ?? null) !== null
  if (gone || state === 'overdue' || state === 'unconfirmed') return { way: 'check-first', by }
  if (gathering?.schedule.pattern.kind === 'by-appointment') return { way: 'by-appointment', by }
  const way = openWay(gathering)
  if (group.joining === 'unknown' && newcomers !== 'ask') return { way: 'not-said', by }
  if (group.joining === 'ask-first' || newcomers === 'ask' || way === null) return { way: 'ask-first', by }
  // "No need to ask" is too much where notes say that not every date given is sure.
  if (gathering?.notesDoubt && (way === 'just-come' || way === 'just-come-or-join'))
    return { way: 'see-notes' }
  return { way }
}

const reachIcons: Record<Reach, IconName> = { phone: 'phone', email: 'letter', web: 'screen', none: 'speech' }
const wayIcons = {
  'just-come': 'door',
  'just-come-or-join': 'door',
  'join-by-link': 'screen',
  'ring-in': 'phone',
  'see-notes': 'door',
  closed: 'lock',
  ended: 'pause',
  paused: 'pause',
  resting: 'pause',
} as const satisfies Record<string, IconName>

/** A drawing that means the same as the line. */
export const takingPartIcon = (part: TakingPart): IconName =>
  'by' in part ? reachIcons[part.by] : wayIcons[part.way]

export function sayTakingPart(t: Translator, part: TakingPart): string {
  if ('by' in part) return t(`taking-part.${part.way}.${part.by}`)
  if (!('until' in part)) return t(`taking-part.${part.way}`)
  if (part.until === null) return t(`taking-part.${part.way}`)
  const key: MessageKey = part.lapsed ? `taking-part.${part.way}-lapsed` : `taking-part.${part.way}-until`
  return t(key, { date: sayDay(t, part.until) })
}
