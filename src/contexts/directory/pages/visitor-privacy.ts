/** What a visit leaves behind: nothing in the database, little anywhere else. The tables add their own entries. */
import type { PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

export const visitorPrivacy: PrivacyRegister<MessageKey> = {
  tables: [],
  elsewhere: [
    {
      where: 'device',
      what: 'privacy.shortlist-what',
      why: 'privacy.shortlist-why',
      until: 'privacy.shortlist-until',
    },
    {
      where: 'device',
      what: 'privacy.area-what',
      why: 'privacy.area-why',
      until: 'privacy.area-until',
    },
    { where: 'log', what: 'privacy.log-what', why: 'privacy.log-why', until: 'privacy.log-until' },
    {
      where: 'file',
      what: 'privacy.snapshot-what',
      why: 'privacy.snapshot-why',
      until: 'privacy.snapshot-until',
    },
    {
      where: 'file',
      what: 'privacy.erasure-what',
      why: 'privacy.erasure-why',
      until: 'privacy.erasure-until',
    },
    {
      where: 'file',
      what: 'privacy.backup-what',
      why: 'privacy.backup-why',
      until: 'privacy.backup-until',
    },
  ],
}
