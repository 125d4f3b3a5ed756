/** Everything that is kept about a group, as the group takes it along: our own shape, described in docs/how-to/json.md (M79). */
import type { Group } from '../../groups/group.ts'

/** A moment in UTC: `2026-11-12T12:00:00.000Z`. */
type Moment = string

export interface GroupCopy {
  format: 'waymeet-group-copy/1'
  madeAt: Moment
  group: Omit<Group, 'createdAt' | 'changedAt' | 'confirmations' | 'doubts' | 'source'> & {
    createdAt: Moment
    changedAt: Moment
    source: { key: string; name: string; url: string | null } | null
  }
  confirmations: { facts: string[]; by: string; how: string; at: Moment }[]
  contacts: {
    /** Somebody else's address is theirs, and null here. */
    you: boolean
    email: string | null
    phone: string | null
    language: string
    agreedHow: string
    agreedAt: Moment
    endsAt: Moment
    unreachableSince: Moment | null
  }[]
  questions: { you: boolean; facts: string[]; askedAt: Moment }[]
  /** People asked by letter to be a contact. */
  invitations: {
    email: string | null
    language: string
    by: string
    takesOver: boolean
    askedAt: Moment
  }[]
  /** That the desk may act for the group, or might. */
  mandates: { how: string; as: string; givenAt: Moment; endsAt: Moment; endedAt: Moment | null }[]
  /** How facts stood before a contact changed them, while that can be taken back. */
  changes: { you: boolean; fact: string; before: unknown; at: Moment }[]
  /** What readers said is wrong; nothing tells who. */
  doubts: { fact: string; words: string | null; at: Moment }[]
  /** What others said should stand there, with what was written about it, and what became of it. */
  proposals: {
    fact: string
    from: string
    changes: unknown
    note: string | null
    state: string
    at: Moment
    settledAt: Moment | null
    messages: { by: string; words: string; at: Moment }[]
  }[]
  /** What changed in the record, as readers could see it. */
  history: { fact: string; by: string; how: string; changes: unknown; at: Moment }[]
  /** What it offers to new people, how many came to ask, and when that was answered; nothing of who. */
  introductions: unknown
  letters: { kind: string; state: string; askedAt: Moment; endedAt: Moment | null }[]
  /** What lists said of the group. */
  lists: {
    key: string
    name: string
    id: string
    said: unknown
    gatherings: Record<string, string>
    lastSeenAt: Moment
    missingSince: Moment | null
  }[]
}

/** Where each table that holds something about a group stands in its copy. Held against the real database by a test. */
export const COPIED: Readonly<Record<string, keyof GroupCopy>> = {
  'directory.group': 'group',
  'directory.gathering': 'group',
  'directory.place': 'group',
  'directory.statement': 'group',
  'directory.confirmation': 'confirmations',
  'directory.contact_task': 'contacts',
  'directory.confirmation_ask': 'questions',
  'directory.claim': 'invitations',
  'directory.mended_fact': 'changes',
  'directory.mandate': 'mandates',
  'directory.doubt': 'doubts',
  'directory.proposal': 'proposals',
  'directory.record_change': 'history',
  'platform.letter': 'letters',
  'directory.source_record': 'lists',
  'introductions.offer': 'introductions',
  'introductions.turn': 'introductions',
  'introductions.answered': 'introductions',
}

/** Tables that name groups and are in no copy, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'directory.group_mark':
    'A number that moves with every change, so that kept copies are known to be old. It says nothing.',
  'directory.merged_group':
    'That another record became a part of this one: an address, and nothing of what it said.',
  'directory.handover':
    'The address of whoever had a task before is theirs, and kept for seven days to tell them alone.',
  'audit.act': 'What was done, by ids; who looked at contacts stands on the page that letters open.',
  'intermediaries.call': 'That the desk rang, and what came of it; what was said of it stands in the record.',
  'intermediaries.need': 'What the desk is to do, worked out anew every hour.',
  'intermediaries.concern':
    'What readers told the contact point in confidence; what the group was asked stands on the page that its letter opens.',
  'intermediaries.barrier':
    'What was told to the contact point in confidence; it stands on the page that every letter opens.',
  'introductions.conversation':
    'What somebody wrote to the group is theirs, sealed, and read behind the link of its letter until its time is over.',
  'introductions.introduction':
    'A draft is the person’s alone, sealed, and the group hears of it only if they send it.',
  'directory.removed_record': 'Only groups that have gone have any; then there is nobody to copy for.',
}
