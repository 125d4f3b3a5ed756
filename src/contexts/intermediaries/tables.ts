/** The tables of the desk. Kept equal to `db/migrations/*-intermediaries-*.sql` by a test. */

export interface CallTable {
  id: string
  group_id: string
  at: number
  outcome: string
  facts: string[]
  minutes: number
}

export interface NeedTable {
  group_id: string
  kind: string
  minutes: number
  weight: number
  found_at: number
}

export interface DoubleTable {
  one_id: string
  other_id: string
  because: string
  found_at: number
  apart_at: number | null
}

export type IntermediaryTables = {
  'intermediaries.double': DoubleTable
  'intermediaries.call': CallTable
  'intermediaries.need': NeedTable
}
