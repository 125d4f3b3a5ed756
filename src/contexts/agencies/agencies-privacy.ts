/** Every column of this context's tables, classed (M77). */
import type { PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

const none = { class: 'none' } as const
const facts = (names: string) => Object.fromEntries(names.split(' ').map(name => [name, none]))
const lead = {
  class: 'erase',
  what: 'privacy.agency-lead-what',
  why: 'privacy.agency-lead-why',
  until: 'privacy.agency-lead-until',
} as const

export const agenciesPrivacy: PrivacyRegister<MessageKey> = {
  tables: [
    { table: 'agencies.agency', what: 'privacy.agency-table-what', columns: facts('id name kind made_at') },
    {
      table: 'agencies.lead',
      what: 'privacy.agency-lead-table-what',
      columns: { ...facts('id agency_id role since'), email: lead, language: lead },
    },
    {
      table: 'agencies.unit',
      what: 'privacy.agency-unit-table-what',
      columns: facts('id agency_id name near'),
    },
    {
      table: 'agencies.touchpoint',
      what: 'privacy.agency-touchpoint-table-what',
      columns: facts('id unit_id title topics since_month until_month'),
    },
    {
      table: 'agencies.offered',
      what: 'privacy.agency-offered-table-what',
      columns: facts('touchpoint_id topic month times'),
    },
    {
      table: 'agencies.encounters',
      what: 'privacy.agency-encounters-table-what',
      columns: facts('touchpoint_id month times'),
    },
  ],
  elsewhere: [],
}
