/** Every column of this context's tables, classed (M77). Nothing here is about a person: the desk acts, for a group. */
import type { PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

const none = { class: 'none' } as const

export const intermediariesPrivacy: PrivacyRegister<MessageKey> = {
  tables: [
    {
      table: 'intermediaries.call',
      what: 'privacy.call-table-what',
      columns: { id: none, group_id: none, at: none, outcome: none, facts: none, minutes: none },
    },
    {
      table: 'intermediaries.need',
      what: 'privacy.need-table-what',
      columns: { group_id: none, kind: none, minutes: none, weight: none, found_at: none },
    },
    {
      table: 'intermediaries.double',
      what: 'privacy.double-what',
      columns: { one_id: none, other_id: none, because: none, found_at: none, apart_at: none },
    },
  ],
  elsewhere: [],
}
