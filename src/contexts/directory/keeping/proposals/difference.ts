/** In what two states of a fact differ, field by field; and such a difference put on a third. Pure. */
import type { FactPart } from '../mend/fact-part.ts'

export interface FieldChange {
  /** Names from the fact inwards; a gathering stands in it by its id: `['019a…', 'place', 'street']`. */
  at: readonly string[]
  /** Plain data; null: nothing is to stand there. */
  to: unknown
}

export interface FieldDifference extends FieldChange {
  from: unknown
}

/** Taken as one: half of such a value says something else. */
const WHOLE = new Set(['schedule', 'access', 'notesDoubt', 'point', 'life'])

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists of things with an id, as fields named by it: what stands where in the list says nothing. */
function inside(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return Object.fromEntries(value.map(({ id, ...rest }: { id: string }) => [id, rest]))
}

/** Equal in what they say: the order of names does not count, and nothing equals null. */
export function saysSame(a: unknown, b: unknown): boolean {
  const [left, right] = [a ?? null, b ?? null]
  if (left === right) return true
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((each, n) => saysSame(each, right[n]))
  if (!isFields(left) || !isFields(right)) return false
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every(name =>
    saysSame(left[name], right[name]),
  )
}

export const differencesOf = (before: FactPart, after: FactPart): FieldDifference[] =>
  between(inside(before), inside(after), [])

function between(from: unknown, to: unknown, at: readonly string[]): FieldDifference[] {
  if (isFields(from) && isFields(to) && !WHOLE.has(at.at(-1) ?? ''))
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap(name =>
      between(from[name], to[name], [...at, name]),
    )
  return saysSame(from, to) ? [] : [{ at, from: from ?? null, to: to ?? null }]
}

/** What stands at a place now; undefined where the way to it ends before: the gathering, or its place, has gone. */
export function valueAt(part: FactPart, at: readonly string[]): unknown {
  let value: unknown = inside(part)
  for (const name of at) {
    if (!isFields(value)) return undefined
    value = value[name] ?? null
  }
  return value
}

/** Whether the record says all of it already. */
export const isAlreadySo = (part: FactPart, changes: readonly FieldChange[]): boolean =>
  changes.every(({ at, to }) => saysSame(valueAt(part, at), to))

/** The fact with these changes; every other field stays as it is. Null where a field is no longer there to be changed. */
export function withChanges(part: FactPart, changes: readonly FieldChange[]): FactPart | null {
  if (changes.some(({ at }) => !canSet(part, at))) return null
  const changed: unknown = structuredClone(part)
  for (const { at, to } of changes) set(changed, at, to)
  return changed as FactPart
}

const canSet = (part: FactPart, at: readonly string[]): boolean =>
  at.length > 1 || !Array.isArray(part)
    ? isFields(at.length > 1 ? valueAt(part, at.slice(0, -1)) : part)
    : false

function set(part: unknown, at: readonly string[], to: unknown): void {
  let holder = part
  for (const name of at.slice(0, -1))
    holder = Array.isArray(holder)
      ? holder.find((each: { id: string }) => each.id === name)
      : (holder as Record<string, unknown>)[name]
  ;(holder as Record<string, unknown>)[at.at(-1) ?? ''] = structuredClone(to)
}
