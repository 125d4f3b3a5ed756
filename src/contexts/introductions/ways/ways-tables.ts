/** What groups offer, the turns that were taken, and how soon they answered. */
import type { JSONColumnType } from 'kysely'
import type { GoAlong, MeetMember } from './offer.ts'

export interface OfferTable {
  group_id: string
  go_along: JSONColumnType<GoAlong> | null
  meet_member: JSONColumnType<MeetMember> | null
  together: boolean
  call_back_days: number | null
  by_writing: boolean
  pace: string
  newcomers: number | null
  welcomer: string | null
  promise_days: number | null
  said_by: string
  said_at: number
  suspended_at: number | null
  mended_at: number | null
  nobody_since: number | null
  second_told_at: number | null
}

export interface TurnTable {
  group_id: string
  taken_at: number
}

export interface AnsweredTable {
  id: string
  group_id: string
  opened_at: number
  promised_days: number
  answered_at: number | null
}

export type WaysTables = {
  'introductions.offer': OfferTable
  'introductions.turn': TurnTable
  'introductions.answered': AnsweredTable
}
