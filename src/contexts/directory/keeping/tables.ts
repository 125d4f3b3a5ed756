/** The tables of keeping a record true: who agreed to be asked, what was asked, and what was put right. */
import type { Generated, JSONColumnType } from 'kysely'

export interface ContactTaskTable {
  id: string
  group_id: string
  email: string | null
  phone: string | null
  language: string
  agreed_how: string
  agreed_at: number
  ends_at: number
  unreachable_since: number | null
}

export interface ConfirmationAskTable {
  id: string
  group_id: string
  contact_task_id: string
  facts: string[]
  asked_at: number
}

export interface ClaimTable {
  id: string
  group_id: string
  email: string
  language: string
  instead_of: string | null
  by: string
  asked_at: number
}

interface MendedFactTable {
  occasion_id: string
  group_id: string
  ask_id: string | null
  how: string
  fact: string
  before: JSONColumnType<object>
  after_mark: string
  mended_at: number
}

interface DoubtTable {
  id: string
  group_id: string
  fact: string
  words: string | null
  raised_by: Generated<string>
  raised_at: number
}

export interface HandoverTable {
  id: string
  group_id: string
  contact_task_id: string | null
  email: string
  phone: string | null
  language: string
  agreed_how: string
  agreed_at: number
  handed_at: number
}

interface MandateTable {
  id: string
  group_id: string
  given_how: string
  given_as: string
  given_at: number
  ends_at: number
  ended_at: number | null
}

export interface RemovedGroupTable {
  id: string
  slug_digest: string
  code: string
  removed_at: number
  by: string
  topic: string | null
  town: string | null
  country: string | null
  held: JSONColumnType<object> | null
  held_until: number | null
}

interface RemovedRecordTable {
  mark: string
  group_id: string
}

interface ProposalTable {
  id: string
  group_id: string
  fact: string
  from_role: string
  source_id: string | null
  changes: JSONColumnType<object> | null
  note: string | null
  state: string
  reason: string | null
  proposed_at: number
  settled_at: number | null
  settled_by: string | null
}

interface ProposalMessageTable {
  id: string
  proposal_id: string
  by_role: string
  words: string
  said_at: number
}

export interface RecordChangeTable {
  id: string
  group_id: string
  fact: string
  by_role: string
  how: string
  source_id: string | null
  changes: JSONColumnType<object>
  at: number
}

export type KeepingTables = {
  'directory.proposal': ProposalTable
  'directory.proposal_message': ProposalMessageTable
  'directory.record_change': RecordChangeTable
  'directory.removed_group': RemovedGroupTable
  'directory.removed_record': RemovedRecordTable
  'directory.contact_task': ContactTaskTable
  'directory.confirmation_ask': ConfirmationAskTable
  'directory.claim': ClaimTable
  'directory.mended_fact': MendedFactTable
  'directory.doubt': DoubtTable
  'directory.handover': HandoverTable
  'directory.mandate': MandateTable
}
