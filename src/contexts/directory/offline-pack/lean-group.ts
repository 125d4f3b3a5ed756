/**
 * A public group without what follows from the rest, and with its times to the minute: what a pack carries. What comes
 * back is the same to every reader at every minute; only inner names are others: a group goes by its code.
 */
import type { Confirmation } from '../freshness/confirmation.ts'
import { ACCESS_FACTS, type AccessFact, type Place } from '../gatherings/gathering.ts'
import type { Group } from '../groups/group.ts'
import { deriveKind } from '../groups/kind.ts'
import { slugOf } from '../groups/slug.ts'

type LeanPlace = Omit<Place, 'access'> & { access: string }
type LeanGathering = Omit<Group['gatherings'][number], 'id' | 'place'> & { place: LeanPlace | null }

export type LeanGroup = Omit<
  Group,
  'id' | 'kind' | 'gatherings' | 'confirmations' | 'statements' | 'createdAt' | 'changedAt'
> & {
  /** Null: it follows from the answers. */
  kind: Group['kind'] | null
  gatherings: LeanGathering[]
  /** Since 1970; days repeat more often than minutes do. */
  confirmations: (Omit<Confirmation, 'at'> & { day: number; minute: number })[]
  statements: Omit<Group['statements'][number], 'id'>[]
}

const MINUTE = 60_000
const DAY = 1_440
const FOLLOWS = '~'

/** To the minute at which the next beat of the clock would see it. */
const minute = (at: number): number => Math.ceil(at / MINUTE)

/** The same, but for the last minute of a day: it is said with its day, which is not to become the next. */
function dayAndMinute(at: number): { day: number; minute: number } {
  const day = Math.floor(at / MINUTE / DAY)
  return { day, minute: Math.min(minute(at) - day * DAY, DAY - 1) }
}

/** @param group in its public form: what is withheld must not be in it */
export function leanGroup(group: Group): LeanGroup {
  const { id: _, kind, gatherings, statements, createdAt: _c, changedAt: _ch, ...rest } = group
  const base = slugOf(group.name)
  const { slug, source } = group
  return {
    ...rest,
    contact: withAddresses(group.contact, base, shorter),
    slug: base !== '' && slug.startsWith(base) ? FOLLOWS + slug.slice(base.length) : slug,
    kind: deriveKind(group.kindAnswers).kind === kind ? null : kind,
    source: source && {
      ...source,
      missingSince: source.missingSince === null ? null : minute(source.missingSince),
    },
    confirmations: group.confirmations.map(({ at, ...one }) => ({
      ...one,
      ...dayAndMinute(at),
    })),
    statements: statements.map(({ id: _, ...said }) => said),
    gatherings: gatherings.map(({ id: _, place, online, ...met }) => ({
      ...met,
      online: online && { ...online, url: online.url && shorter(online.url, base) },
      place: place && { ...place, access: leanAccess(place.access) },
    })),
  }
}

export function wholeGroup(lean: LeanGroup): Group {
  const { slug, source } = lean
  const base = slugOf(lean.name)
  return {
    ...lean,
    id: lean.code,
    slug: slug.startsWith(FOLLOWS) ? base + slug.slice(1) : slug,
    kind: lean.kind ?? deriveKind(lean.kindAnswers).kind,
    contact: withAddresses(lean.contact, base, longer),
    source: source && {
      ...source,
      missingSince: source.missingSince === null ? null : source.missingSince * MINUTE,
    },
    confirmations: lean.confirmations.map(({ day, minute, ...one }) => ({
      ...one,
      at: (day * DAY + minute) * MINUTE,
    })),
    statements: lean.statements.map((said, n) => ({ ...said, id: String(n) })),
    gatherings: lean.gatherings.map(({ place, online, ...met }, n) => ({
      ...met,
      online: online && { ...online, url: online.url && longer(online.url, base) },
      id: String(n),
      place: place && { ...place, access: wholeAccess(place.access) },
    })),
    createdAt: 0,
    changedAt: 0,
  }
}

/** A group's name stands in most of its addresses, so there it is one sign. What holds that sign is marked by two. */
const shorter = (address: string, base: string): string =>
  address.includes(FOLLOWS) ? FOLLOWS + FOLLOWS + address : base ? address.replace(base, FOLLOWS) : address

const longer = (address: string, base: string): string =>
  address.startsWith(FOLLOWS + FOLLOWS) ? address.slice(2) : address.replace(FOLLOWS, base)

const withAddresses = (
  contact: Group['contact'],
  base: string,
  change: typeof shorter,
): Group['contact'] => ({
  ...contact,
  email: contact.email && change(contact.email, base),
  web: contact.web && change(contact.web, base),
})

const SIGNS = { yes: 'y', no: 'n' } as const

const leanAccess = (access: Place['access']): string =>
  ACCESS_FACTS.map(fact => (access[fact] ? SIGNS[access[fact]] : '-')).join('')

function wholeAccess(signs: string): Place['access'] {
  const access: Partial<Record<AccessFact, 'yes' | 'no'>> = {}
  ACCESS_FACTS.forEach((fact, n) => {
    if (signs[n] !== '-') access[fact] = signs[n] === 'y' ? 'yes' : 'no'
  })
  return access
}
