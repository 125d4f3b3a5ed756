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

export type IntermediaryTables = {
  'intermediaries.call': CallTable
  'intermediaries.need': NeedTable
}
