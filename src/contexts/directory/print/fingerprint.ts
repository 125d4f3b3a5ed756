/**
 * The facts on a print, part by part, as marks that can be kept and compared: they tell that a part is other than it was, and
 * nothing of what it was (M17). Pure.
 */
import { createHash } from 'node:crypto'
import type { Gathering } from '../gatherings/gathering.ts'
import type { PrintedFacts } from './printed-facts.ts'

/** In the order in which changes are told. */
export const PRINTED_PARTS = ['openness', 'when', 'where', 'reach', 'name', 'about', 'words'] as const
export type PrintedPart = (typeof PRINTED_PARTS)[number]

export type Fingerprint = Readonly<Record<PrintedPart, string>>

export function fingerprintOf({ group, more }: PrintedFacts): Fingerprint {
  const { name, summary, kind, forWhom, communities, life, joining, happens, contact, gatherings } = group
  const { phone, email, web } = contact
  return {
    openness: markOf([
      ...[life.state, life.until, joining, happens.newcomersNow],
      gatherings.map(({ notesDoubt }) => notesDoubt && [notesDoubt.kind, notesDoubt.stop ?? null]),
    ]),
    when: markOf([gatherings.map(({ schedule }) => schedule), more]),
    where: markOf(gatherings.map(whereOf)),
    reach: markOf([phone, email, web]),
    name: markOf(name),
    about: markOf([kind, forWhom, [...communities].sort()]),
    words: markOf(summary),
  }
}

const whereOf = ({ mode, place, online }: Gathering) => [
  mode,
  place && [place.name, place.street, place.town, place.postcode, place.shown, place.access['step-free']],
  online && [Boolean(online.url), online.phone],
]

/** Which parts are other than they were, the weightiest first. */
export const changedParts = (was: Fingerprint, is: Fingerprint): PrintedPart[] =>
  PRINTED_PARTS.filter(part => was[part] !== is[part])

/** Short enough to keep one for each part of each thing put up; chance meets another once in a million million. */
const SIGNS = 10

const markOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, inOrder)).digest('hex').slice(0, SIGNS)

/** The database may hand names of a value back in another order than they were written. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
