/** What people write to groups, and what goes with it: sealed, and gone by itself. */
import type { KeptTable } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

type Columns = KeptTable<MessageKey>['columns']

const none = { class: 'none' } as const
const facts = (names: string): Columns => Object.fromEntries(names.split(' ').map(name => [name, none]))
const said = {
  class: 'erase',
  what: 'privacy.conversation-what',
  why: 'privacy.conversation-why',
  until: 'privacy.conversation-until',
} as const
const words = (names: string): Columns => Object.fromEntries(names.split(' ').map(name => [name, said]))

export const conversationsTables: readonly KeptTable<MessageKey>[] = [
  {
    table: 'introductions.conversation',
    what: 'privacy.conversation-table-what',
    columns: {
      ...facts(
        'id group_id way reference opened_at handed_at last_at answered_at reminded tries ended_at ended_by told_unanswered warned_at',
      ),
      ...words('mark recipient language consent_text week sealed reach_week reach'),
    },
  },
  {
    table: 'introductions.message',
    what: 'privacy.message-table-what',
    columns: { ...facts('id conversation_id by kind at lost_at'), ...words('week sealed for_person') },
  },
  {
    table: 'introductions.copy',
    what: 'privacy.copy-table-what',
    columns: { ...facts('id conversation_id asked_at'), ...words('week sealed') },
  },
  {
    table: 'introductions.welcome_link',
    what: 'privacy.welcome-link-table-what',
    columns: { ...facts('mark conversation_id task_id made_at'), ...words('sealed') },
  },
]
