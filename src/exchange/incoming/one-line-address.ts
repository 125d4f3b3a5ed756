/** An address written in one line, taken apart as far as its commas tell: "4 Quay St, Eastmere, CA 95124, USA". */
import { countryCode } from './country.ts'
import { regionFacts } from './zone-of-region.ts'

export interface AddressParts {
  street: string | null
  town: string | null
  region: string | null
  postcode: string | null
  country: string | null
}

const POSTCODE = /\b(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4})$/i

/** What cannot be told apart stays in the street; nothing is lost and nothing made up. */
export function addressParts(line: string): AddressParts {
  const parts = line
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
  const found: AddressParts = { street: null, town: null, region: null, postcode: null, country: null }
  // "CA" and "DE" at the end are states far more often than Canada and Germany.
  const last = parts.at(-1)
  if (parts.length > 1 && last && !regionFacts(last) && countryCode(last)) found.country = parts.pop() ?? null
  const tail = parts.at(-1) ?? ''
  const code = parts.length > 1 ? POSTCODE.exec(tail) : null
  if (code) {
    found.postcode = code[0]
    parts[parts.length - 1] = tail.slice(0, code.index).trim()
    if (parts.at(-1) === '') parts.pop()
  }
  if (parts.length > 1 && regionFacts(parts.at(-1) ?? '')) found.region = parts.pop() ?? null
  if (
    parts.length > 1 ||
    (parts.length === 1 && (found.region || found.postcode) && !/\d/.test(parts[0] ?? ''))
  )
    found.town = parts.pop() ?? null
  found.street = parts.join(', ') || null
  return found
}
