/**
 * Records of one shape, written column by column, so that what is alike stands side by side: it packs to a fraction and
 * reads at the speed of JSON. Nothing is known of what the records say, and any JSON comes back as it went in.
 */
import { type Numbers, packNumbers, unpackNumbers } from './number-column.ts'
import { packTexts, type Texts, unpackTexts } from './text-column.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

export type Column =
  /** All alike. */
  | { same: Json }
  | { texts: Texts }
  /** Few different ones: each once, and which one where. */
  | { each: readonly Json[]; at: Numbers }
  | { eachText: Texts; at: Numbers }
  | { numbers: Numbers }
  | { lengths: Column; items: Column }
  /** Records, or lists, of which many are alike: each once, and which one where. */
  | { alike: Column; count: number; at: Numbers }
  /** Records: a column for each name. */
  | { names: Readonly<Record<string, Column>> }
  /** Different kinds of value: which kind where, and a column for each. */
  | { kinds: readonly Column[]; at: Numbers }
  | { nothing: true }

const FEW = 0.7
/** A number that comes so often says more by which it is than by how large it is. */
const OFTEN = 10

/** @param values what `JSON.stringify` can write; `undefined` counts as not there */
export function packColumn(values: readonly unknown[]): Column {
  if (values.length === 0) return { nothing: true }
  const [first] = values
  if (isPlain(first) && values.every(value => value === first)) return { same: first as Json }
  const kinds = [...new Set(values.map(kindOf))]
  if (kinds.length > 1) {
    const few = fewDifferent(values)
    if (few) return few
    return {
      kinds: kinds.map(kind => packColumn(values.filter(value => kindOf(value) === kind))),
      at: packNumbers(values.map(value => kinds.indexOf(kindOf(value)))),
    }
  }
  if (typeof first === 'number') {
    const few = new Set(values).size * OFTEN < values.length ? fewDifferent(values) : null
    return few ?? { numbers: packNumbers(values as number[]) }
  }
  if (typeof first === 'string') return fewDifferent(values) ?? { texts: packTexts(values as string[]) }
  if (typeof first === 'boolean') return fewDifferent(values)!
  const alike = fewAlike(values)
  if (alike) return alike
  if (Array.isArray(first)) {
    const lists = values as unknown[][]
    return { lengths: packColumn(lists.map(list => list.length)), items: packColumn(lists.flat()) }
  }
  const records = values as Record<string, unknown>[]
  const names = definedNames(first as object)
  return {
    names: Object.fromEntries(names.map(name => [name, packColumn(records.map(record => record[name]))])),
  }
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null

/** Records are of one kind only if they have the same names: then no column has holes. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' ? `record ${definedNames(value).sort().join(' ')}` : typeof value
}

const definedNames = (record: object): string[] =>
  Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [name]))

function fewDifferent(values: readonly unknown[]): Column | null {
  if (!values.every(isPlain)) return null
  const each = [...new Set(values)]
  if (each.length > 2 && each.length > values.length * FEW) return null
  const number = new Map(each.map((value, n) => [value, n]))
  const at = packNumbers(values.map(value => number.get(value)!))
  if (each.every(value => typeof value === 'string')) return { eachText: packTexts(each), at }
  return { each: each as Json[], at }
}

/** A hall where several groups meet is told once, with all that is known of it. */
function fewAlike(values: readonly unknown[]): Column | null {
  const numbers = new Map<string, number>()
  const each: unknown[] = []
  const at = values.map(value => {
    const text = JSON.stringify(value)
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, each.length)
    return each.push(value) - 1
  })
  if (each.length > values.length * FEW) return null
  return { alike: packColumn(each), count: each.length, at: packNumbers(at) }
}

/** @throws when the column holds fewer than `count` values or is of a form not known here. */
export function unpackColumn(column: Column, count: number): readonly unknown[] {
  if ('nothing' in column) return expectCount([], count)
  if ('same' in column) return new Array(count).fill(column.same)
  if ('texts' in column) return expectCount(unpackTexts(column.texts), count)
  if ('numbers' in column) return expectCount(unpackNumbers(column.numbers), count)
  if ('each' in column)
    return expectCount(
      unpackNumbers(column.at).map(n => column.each[n]),
      count,
    )
  if ('eachText' in column) {
    const each = unpackTexts(column.eachText)
    return expectCount(
      unpackNumbers(column.at).map(n => each[n]),
      count,
    )
  }
  if ('alike' in column) {
    const each = unpackColumn(column.alike, column.count)
    return expectCount(
      unpackNumbers(column.at).map(n => each[n]),
      count,
    )
  }
  if ('lengths' in column) {
    const lengths = unpackColumn(column.lengths, count) as number[]
    const items = unpackColumn(
      column.items,
      lengths.reduce((sum, length) => sum + length, 0),
    )
    let at = 0
    return lengths.map(length => {
      at += length
      return items.slice(at - length, at)
    })
  }
  if ('names' in column) {
    const parts = Object.entries(column.names).map(
      ([name, part]) => [name, unpackColumn(part, count)] as const,
    )
    return Array.from({ length: count }, (_, row) => {
      const record: Record<string, unknown> = {}
      for (const [name, values] of parts) record[name] = values[row]
      return record
    })
  }
  const at = unpackNumbers(column.at)
  const parts = column.kinds.map((kind, n) => unpackColumn(kind, at.filter(one => one === n).length))
  const next = parts.map(() => 0)
  return expectCount(
    at.map(n => parts[n]![next[n]!++]),
    count,
  )
}

function expectCount(values: readonly unknown[], count: number): readonly unknown[] {
  if (values.length !== count) throw new Error('A column does not hold as many values as it should.')
  return values
}
