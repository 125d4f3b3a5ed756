/** The tables of the desk. Kept equal to `db/migrations/*-intermediaries-*.sql` by a test. */
import type { JSONColumnType } from 'kysely'

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

export interface ConcernTable {
  id: string
  group_id: string
  door: string
  raised_at: number
  closed_at: number | null
  halted: JSONColumnType<object> | null
}

export interface ConcernStepTable {
  concern_id: string
  place: number
  at: number
  by: string
  who: string | null
  kind: string
  words: string | null
  outcome: string | null
  until: string | null
}

export interface HearingTable {
  id: string
  concern_id: string
  contact_task_id: string
  asked_at: number
}

export interface BarrierTable {
  id: string
  group_id: string
  obstacle: string
  agency: string
  agency_name: string | null
  words: string | null
  raised_at: number
  step: string | null
  step_at: number | null
  came_of_it: string | null
  settled_at: number | null
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
  'intermediaries.concern': ConcernTable
  'intermediaries.concern_step': ConcernStepTable
  'intermediaries.hearing': HearingTable
  'intermediaries.barrier': BarrierTable
}
