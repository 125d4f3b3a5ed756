/** The tables of conversations. Moments are epoch milliseconds. */
import type { RelayTables } from '../relay/relay-tables.ts'

export interface ConversationTable {
  id: string
  group_id: string | null
  way: string
  reference: string
  mark: string
  recipient: string
  language: string
  consent_text: string
  opened_at: number
  handed_at: number | null
  last_at: number
  answered_at: number | null
  reminded: number
  tries: number
  ended_at: number | null
  ended_by: string | null
  week: string | null
  sealed: Buffer | null
  reach_week: string | null
  reach: Buffer | null
  told_unanswered: boolean
  warned_at: number | null
}

export interface MessageTable {
  id: string
  conversation_id: string
  by: string
  kind: string
  at: number
  week: string | null
  sealed: Buffer | null
  for_person: Buffer | null
  lost_at: number | null
}

export interface WelcomeLinkTable {
  mark: string
  conversation_id: string
  task_id: string | null
  sealed: Buffer | null
  made_at: number
}

export interface CopyTable {
  id: string
  conversation_id: string
  asked_at: number
  week: string | null
  sealed: Buffer | null
}

export interface ConversationTables extends RelayTables {
  'introductions.conversation': ConversationTable
  'introductions.message': MessageTable
  'introductions.copy': CopyTable
  'introductions.welcome_link': WelcomeLinkTable
}
