/** Mail in and out of conversations: addresses drawn by us, and mails that wait for a press. */
import type { KeptTable } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

type Columns = KeptTable<MessageKey>['columns']

const none = { class: 'none' } as const
const facts = (names: string): Columns => Object.fromEntries(names.split(' ').map(name => [name, none]))

const address = {
  class: 'erase',
  what: 'privacy.reply-address-what',
  why: 'privacy.reply-address-why',
  until: 'privacy.reply-address-until',
} as const
const held = {
  class: 'erase',
  what: 'privacy.held-mail-what',
  why: 'privacy.held-mail-why',
  until: 'privacy.held-mail-until',
} as const

export const relayTables: readonly KeptTable<MessageKey>[] = [
  {
    table: 'introductions.reply_address',
    what: 'privacy.reply-address-table-what',
    columns: {
      ...facts('conversation_id side week day taken told_at'),
      ...{ mark: address, sealed: address, sender: address },
    },
  },
  {
    table: 'introductions.held_mail',
    what: 'privacy.held-mail-table-what',
    columns: {
      ...facts('mark conversation_id side why message_id held_at week'),
      ...{ sealed: held, for_sender: held },
    },
  },
]
