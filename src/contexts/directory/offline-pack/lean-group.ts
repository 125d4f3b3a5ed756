/**
 * A public group without what follows from the rest, and with its times to the minute: what a pack carries. What comes
 * back is the same to every reader at every minute; only the inner names of gatherings and statements are others.
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
  /** Milliseconds in front, as a number; the part drawn by lot after it. */
  idTime: number
  idRest: string
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

/** @param group in its public form: what is withheld must not be in it */
export function leanGroup(group: Group): LeanGroup {
  const { id, kind, gatherings, statements, createdAt: _c, changedAt: _ch, ...rest } = group
  const base = slugOf(group.name)
  const hex = id.replaceAll('-', '')
  const { slug, source } = group
  return {
    ...rest,
    idTime: Number.parseInt(hex.slice(0, 12), 16),
    // The version stands in every id at the same place, so it goes without saying.
    idRest: hex.slice(13),
    slug: base !== '' && slug.startsWith(base) ? FOLLOWS + slug.slice(base.length) : slug,
    kind: deriveKind(group.kindAnswers).kind === kind ? null : kind,
    source: source && {
      ...source,
      missingSince: source.missingSince === null ? null : minute(source.missingSince),
    },
    confirmations: group.confirmations.map(({ at, ...one }) => ({
      ...one,
      day: Math.floor(minute(at) / DAY),
      minute: minute(at) % DAY,
    })),
    statements: statements.map(({ id: _, ...said }) => said),
    gatherings: gatherings.map(({ id: _, place, ...met }) => ({
      ...met,
      place: place && { ...place, access: leanAccess(place.access) },
    })),
  }
}

export function wholeGroup({ idTime, idRest, ...lean }: LeanGroup): Group {
  const { slug, source } = lean
  return {
    ...lean,
    id: wholeId(idTime, idRest),
    slug: slug.startsWith(FOLLOWS) ? slugOf(lean.name) + slug.slice(1) : slug,
    kind: lean.kind ?? deriveKind(lean.kindAnswers).kind,
    source: source && {
      ...source,
      missingSince: source.missingSince === null ? null : source.missingSince * MINUTE,
    },
    confirmations: lean.confirmations.map(({ day, minute, ...one }) => ({
      ...one,
      at: (day * DAY + minute) * MINUTE,
    })),
    statements: lean.statements.map((said, n) => ({ ...said, id: String(n) })),
    gatherings: lean.gatherings.map(({ place, ...met }, n) => ({
      ...met,
      id: String(n),
      place: place && { ...place, access: wholeAccess(place.access) },
    })),
    createdAt: 0,
    changedAt: 0,
  }
}

function wholeId(time: number, rest: string): string {
  const hex = `${time.toString(16).padStart(12, '0')}7${rest}`
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

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
