/** What is written down beside a person, and the one bit for whoever helped: both end by themselves. */
import type { KeptTable } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

const none = { class: 'none' } as const
const draft = {
  class: 'erase',
  what: 'privacy.draft-what',
  why: 'privacy.draft-why',
  until: 'privacy.draft-until',
} as const
const word = {
  class: 'erase',
  what: 'privacy.word-back-what',
  why: 'privacy.word-back-why',
  until: 'privacy.word-back-until',
} as const

export const togetherTables: readonly KeptTable<MessageKey>[] = [
  {
    table: 'introductions.introduction',
    what: 'privacy.draft-table-what',
    columns: { mark: draft, group_id: none, way: none, sealed: draft, made_at: none },
  },
  {
    table: 'introductions.word_back',
    what: 'privacy.word-back-table-what',
    columns: { mark: word, conversation_id: none, asked_at: none, contact_in: none },
  },
]
