/**
 * An agency of any kind and its duties towards groups: who answers for them, its units, and the moments at which everybody is told
 * (M22, M24). Nobody who works there is counted or named but the lead and the deputy. Pure.
 */

export const KINDS = ['health', 'social', 'school', 'pharmacy', 'employer', 'voluntary', 'other'] as const
export type AgencyKind = (typeof KINDS)[number]

export type LeadRole = 'lead' | 'deputy'

export interface Agency {
  id: string
  name: string
  kind: AgencyKind
}

export interface Lead {
  id: string
  agencyId: string
  role: LeadRole
  email: string
  /** BCP 47. */
  language: string
  /** Epoch milliseconds. */
  since: number
}

/** Who stands in where nobody answers for it any more. */
export const isLeftAlone = ({ role }: Pick<Lead, 'role'>, leads: readonly Lead[]): boolean =>
  role === 'deputy' && leads.every(each => each.role !== 'lead')

export interface Touchpoint {
  id: string
  unitId: string
  /** "First visit after birth". */
  title: string
  /** Slugs of the thesaurus. */
  topics: string[]
  /** `2026-11`: since when everybody is told. */
  since: string
  /** The last month of it; null: it goes on. */
  until: string | null
}

export interface Unit {
  id: string
  agencyId: string
  name: string
  /** The town whose groups are handed over; empty: all places. */
  near: string
  touchpoints: Touchpoint[]
}

/** At which everybody is told today. */
export const goingOn = ({ touchpoints }: Pick<Unit, 'touchpoints'>): Touchpoint[] =>
  touchpoints.filter(({ until }) => until === null)

export const MOST_UNITS = 40
export const MOST_TOUCHPOINTS = 12
export const MOST_TOPICS = 12
export const LONGEST_NAME = 80

export const kindOf = (text: string): AgencyKind | null => KINDS.find(kind => kind === text) ?? null
