/** What is kept so that groups can be asked: the group's own words, and moments. */
import type { KeptTable } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

type Columns = KeptTable<MessageKey>['columns']

const none = { class: 'none' } as const
const facts = (names: string): Columns => Object.fromEntries(names.split(' ').map(name => [name, none]))

/** Who waits where, and who answers, may be somebody's first name. */
const ownWords = {
  class: 'erase',
  what: 'privacy.offer-what',
  why: 'privacy.offer-why',
  until: 'privacy.offer-until',
} as const

export const waysTables: readonly KeptTable<MessageKey>[] = [
  {
    table: 'introductions.offer',
    what: 'privacy.offer-table-what',
    columns: {
      ...facts('group_id together call_back_days by_writing pace newcomers promise_days said_by said_at'),
      ...facts('suspended_at mended_at nobody_since second_told_at'),
      ...{ go_along: ownWords, meet_member: ownWords, welcomer: ownWords },
    },
  },
  {
    table: 'introductions.turn',
    what: 'privacy.turn-table-what',
    columns: facts('group_id taken_at'),
  },
  {
    table: 'introductions.answered',
    what: 'privacy.answered-table-what',
    columns: facts('id group_id opened_at promised_days answered_at'),
  },
]
