/** The directory's tables as its stores see them. Kept equal to `db/migrations/*-directory-*.sql` by a test. */
import type { JSONColumnType } from 'kysely'
import type { AccessFact } from './gatherings/gathering.ts'
import type { NotesDoubt } from './gatherings/notes-doubt.ts'
import type { Schedule } from './gatherings/schedule.ts'
import type { KeepingTables } from './keeping/tables.ts'
import type { PlacedTables } from './placed/placed-tables.ts'
import type { Said } from './sources/said.ts'
import type { SourceGroup } from './sources/source-group.ts'

export interface SourceTable {
  id: string
  key: string
  name: string
  url: string | null
  format: string
  last_import_at: number | null
  created_at: number
}

export interface GroupTable {
  id: string
  slug: string
  code: string
  name: string
  shared_situation: boolean | null
  who_decides: string | null
  who_leads: string | null
  main_activity: string | null
  money: string | null
  neutral: boolean | null
  summary: string | null
  words: string | null
  words_agreed_on: string | null
  topics: string[]
  for_whom: string | null
  communities: string[]
  languages: string[]
  life_state: string
  life_since: string
  life_until: string | null
  life_note: string | null
  joining: string
  cost_kind: string | null
  cost_note: string | null
  who_comes: string | null
  first_visit: string | null
  who_meets_you: string | null
  size_from: number | null
  size_to: number | null
  listening_only: string | null
  bring_someone: string | null
  newcomers_now: string | null
  not_this: string[]
  phone: string | null
  email: string | null
  web: string | null
  phone_for: string
  email_for: string
  contact_ends_at: number | null
  came_back_at: number | null
  halted_at: number | null
  words_settled: string[]
  /** Null: its words were not read yet. */
  to_look_at: boolean | null
  source_id: string | null
  created_at: number
  changed_at: number
}

export interface PlaceTable {
  id: string
  name: string | null
  street: string | null
  town: string | null
  postcode: string | null
  country: string | null
  directions: string | null
  lat: number | null
  lon: number | null
  point_is: string
  shown: string
  access: JSONColumnType<Partial<Record<AccessFact, 'yes' | 'no'>>>
  access_note: string | null
}

export interface GatheringTable {
  id: string
  group_id: string
  position: number
  mode: string
  schedule: JSONColumnType<Schedule>
  notes_doubt: JSONColumnType<NotesDoubt> | null
  place_id: string | null
  online_url: string | null
  online_phone: string | null
  online_note: string | null
  note: string | null
}

export interface ConfirmationTable {
  id: string
  group_id: string
  facts: string[]
  confirmed_by: string
  how: string
  at: number
}

export interface StatementTable {
  id: string
  group_id: string
  position: number
  words: string
  agreed_on: string
}

export interface SourceRecordTable {
  source_id: string
  external_id: string
  group_id: string
  said: JSONColumnType<Said>
  gathering_ids: JSONColumnType<Record<string, string>>
  last_seen_at: number
  missing_since: number | null
}

export interface QueuedRowTable {
  source_id: string
  external_id: string
  incoming: JSONColumnType<SourceGroup>
  queued_at: number
}

export interface DemonstrationTable {
  made_up: boolean
}

export interface GroupMarkTable {
  group_id: string
  /** Moves with every change of what a reader may be shown of the group; 52 bits. */
  mark: number
}

export interface MergedGroupTable {
  group_id: string
  into_id: string
  life_before: JSONColumnType<object>
  merged_at: number
  moved: string[]
}

export interface UnmetSearchTable {
  month: string
  topic: string
  country: string
  region: string
  searches: number
}

export interface WouldComeTable {
  month: string
  topic: string
  country: string
  region: string
  times: number
}

export type DirectoryTables = KeepingTables &
  PlacedTables & {
    'directory.source': SourceTable
    'directory.group': GroupTable
    'directory.place': PlaceTable
    'directory.gathering': GatheringTable
    'directory.confirmation': ConfirmationTable
    'directory.statement': StatementTable
    'directory.source_record': SourceRecordTable
    'directory.queued_row': QueuedRowTable
    'directory.demonstration': DemonstrationTable
    'directory.group_mark': GroupMarkTable
    'directory.merged_group': MergedGroupTable
    'directory.unmet_search': UnmetSearchTable
    'directory.would_come': WouldComeTable
  }
