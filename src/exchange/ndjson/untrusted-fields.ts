/** Parsed JSON of unknown shape, looked into without trusting it. */

export type Fields = Record<string, unknown>
const MOST = 200

/** The members of an object; none for anything else. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
/** A list, of which no more than a group can need is looked at. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST) : [])
export const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null =>
  values.find(each => each === value) ?? null
