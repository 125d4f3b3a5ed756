/** How large the letters of a print can be, so that everything is on one page and nothing is cut. Pure. */
import type { PrintedFacts } from './printed-facts.ts'

export type Fit = 'large' | 'middle' | 'small' | 'smallest'

/** What each size holds, in signs; a gathering counts its lines. Held against a real printer by `tests/browser/print-material.test.ts`. */
const HOLDS: readonly [Fit, number][] = [
  ['large', 240],
  ['middle', 430],
  ['small', 800],
]

/** A name is set twice as large as the rest, and so takes up three times the room. */
const OF_A_NAME = 3
const OF_A_LINE = 40

export function fitOf({ group }: PrintedFacts): Fit {
  const { name, summary, contact, gatherings } = group
  const where = gatherings.map(({ place, mode }) =>
    place && mode !== 'online' ? lengthOf(place.name, place.street, place.town, place.postcode) : 0,
  )
  const weight =
    name.length * OF_A_NAME +
    lengthOf(summary, contact.phone, contact.email, contact.web) +
    where.reduce((sum, length) => sum + length + OF_A_LINE, 0)
  return HOLDS.find(([, most]) => weight <= most)?.[0] ?? 'smallest'
}

const lengthOf = (...texts: (string | null)[]): number =>
  texts.reduce((sum, text) => sum + (text?.length ?? 0), 0)
