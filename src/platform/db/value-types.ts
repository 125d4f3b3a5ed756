/**
 * How values come out of the database, decided once. The driver's own choices differ per machine (dates in the
 * local zone) or surprise (counts as text).
 *
 * - `int8`, `numeric` -> number (an int8 beyond 2^53 is an error, never a wrong number)
 * - `date` -> 'YYYY-MM-DD', `time` -> 'HH:MM:SS', `timestamp` -> text: local values have no moment
 * - `timestamptz` -> epoch milliseconds; write it as `instant(ms)`
 * - `json`, `jsonb` -> value, `uuid` -> text, `bytea` -> Buffer
 */
import { types } from 'pg'

/** Epoch milliseconds as a `timestamptz` parameter. */
export const instant = (epochMs: number): Date => new Date(epochMs)

type Parse = (text: string) => unknown

const asDate = types.getTypeParser(types.builtins.TIMESTAMPTZ) as (text: string) => Date | number
const UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)\+00$/

function epochMs(text: string): number {
  const utc = UTC.exec(text)
  return utc ? Date.parse(`${utc[1]}T${utc[2]}Z`) : Number(asDate(text))
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new RangeError('a whole number from the database is too large to be exact')
  return value
}

type TypeNumber = Parameters<typeof types.getTypeParser>[0]

/** text[], which the driver's list of names leaves out. */
const asTexts = types.getTypeParser(1009 as TypeNumber) as (text: string) => (string | null)[]
const each =
  (parse: Parse): Parse =>
  text =>
    asTexts(text).map(one => (one === null ? null : parse(one)))

const asText: Parse = text => text

/** PostgreSQL's number of a type, that of its array, and how one value is read. */
const READ: readonly (readonly [number, number, Parse])[] = [
  [20, 1016, wholeNumber], // int8
  [1700, 1231, Number], // numeric
  [1184, 1185, epochMs], // timestamptz
  [1082, 1182, asText], // date
  [1083, 1183, asText], // time
  [1114, 1115, asText], // timestamp
]
const PARSERS = new Map(
  READ.flatMap(([one, many, parse]) => [[one, parse] as const, [many, each(parse)] as const]),
)

/** Handed to every connection; the driver's defaults elsewhere stay untouched. */
export const valueTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ?? types.getTypeParser(oid, format as 'text'),
}
