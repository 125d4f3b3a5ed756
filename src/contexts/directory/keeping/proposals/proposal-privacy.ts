/** What proposals, the messages about them and the history of a record keep about people, and until when (M77). */
import type { KeptTable } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

type Columns = KeptTable<MessageKey>['columns']

const facts = (names: string): Columns =>
  Object.fromEntries(names.split(' ').map(name => [name, { class: 'none' } as const]))

const said = (sort: 'proposed' | 'message' | 'change') =>
  ({
    what: `privacy.${sort}-what`,
    why: `privacy.${sort}-why`,
    until: `privacy.${sort}-until`,
  }) as const

const proposed = { class: 'blank', ...said('proposed') } as const

export const proposalTables: readonly KeptTable<MessageKey>[] = [
  {
    table: 'directory.proposal',
    what: 'privacy.proposal-table-what',
    columns: {
      ...facts('id group_id fact from_role source_id state reason proposed_at settled_at settled_by'),
      ...{ changes: proposed, note: proposed },
    },
  },
  {
    table: 'directory.proposal_message',
    what: 'privacy.message-table-what',
    columns: {
      ...facts('id proposal_id by_role said_at'),
      words: { class: 'erase', ...said('message') },
    },
  },
  {
    table: 'directory.record_change',
    what: 'privacy.change-table-what',
    columns: {
      ...facts('id group_id fact by_role how source_id at'),
      changes: { class: 'erase', ...said('change') },
    },
  },
]
