/** The tables of what was put up, as its stores see them. */
import type { JSONColumnType } from 'kysely'
import type { PrintedMarks } from './placed.ts'

export interface MaterialKeeperTable {
  id: string
  email: string
  language: string
  since: number
  told_at: number | null
  asked_at: number | null
  unanswered: number
}

export interface PlacedMaterialTable {
  id: string
  keeper_id: string | null
  kind: string
  code: string | null
  near: string | null
  within_km: number | null
  spot: string
  printed: JSONColumnType<PrintedMarks>
  told: string | null
  said_at: number
  confirmed_at: number | null
  checked_at: number
  unknown_since: number | null
}

export interface PlacedTables {
  'directory.material_keeper': MaterialKeeperTable
  'directory.placed_material': PlacedMaterialTable
}
