/**
 * Every column of this context's tables, classed (M77). The desk acts for a group, whoever sits at it; what readers and groups
 * told it in confidence has an end.
 */
import type { KeptTable, PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

type Columns = KeptTable<MessageKey>['columns']

const none = { class: 'none' } as const

const facts = (names: string): Columns => Object.fromEntries(names.split(' ').map(name => [name, none]))

const blank = (sort: 'concern' | 'concern-who' | 'halted' | 'barrier', names: string): Columns =>
  Object.fromEntries(
    names.split(' ').map(name => [
      name,
      {
        class: 'blank',
        what: `privacy.${sort}-what`,
        why: `privacy.${sort}-why`,
        until: `privacy.${sort}-until`,
      } as const,
    ]),
  )

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
      table: 'intermediaries.concern',
      what: 'privacy.concern-table-what',
      columns: { ...facts('id group_id door raised_at closed_at'), ...blank('halted', 'halted') },
    },
    {
      table: 'intermediaries.concern_step',
      what: 'privacy.concern-step-table-what',
      columns: {
        ...facts('concern_id place at by kind outcome until'),
        ...blank('concern', 'words'),
        ...blank('concern-who', 'who'),
      },
    },
    {
      table: 'intermediaries.hearing',
      what: 'privacy.hearing-table-what',
      columns: facts('id concern_id contact_task_id asked_at'),
    },
    {
      table: 'intermediaries.barrier',
      what: 'privacy.barrier-table-what',
      columns: {
        ...facts('id group_id obstacle agency raised_at step step_at settled_at'),
        ...blank('barrier', 'words came_of_it agency_name'),
      },
    },
    {
      table: 'intermediaries.double',
      what: 'privacy.double-what',
      columns: { one_id: none, other_id: none, because: none, found_at: none, apart_at: none },
    },
  ],
  elsewhere: [],
}
