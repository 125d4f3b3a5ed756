/** The tables that serve every part: what they say is told here, since the platform knows no words of the product (M77). */
import type { KeptTable } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

const sent = {
  class: 'erase',
  what: 'privacy.sent-what',
  why: 'privacy.sent-why',
  until: 'privacy.sent-until',
} as const
const none = { class: 'none' } as const

export const platformTables: readonly KeptTable<MessageKey>[] = [
  {
    table: 'platform.migration',
    what: 'privacy.migration-what',
    columns: { name: none, checksum: none, applied_at: none, duration_ms: none },
  },
  // The day of it could stand beside a count of that day.
  { table: 'platform.done_once', what: 'privacy.done-what', columns: { mark: sent, done_on: sent } },
]
