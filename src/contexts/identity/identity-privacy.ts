/** Every column of this context's tables, classed (M77). It is about people who work here, and nobody else. */
import type { Handling, PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

type Sort = 'worker' | 'session' | 'sign-in'

const none = { class: 'none' } as const
const about = (sort: Sort): Handling<MessageKey> => ({
  class: 'erase',
  what: `privacy.${sort}-what`,
  why: `privacy.${sort}-why`,
  until: `privacy.${sort}-until`,
})

const [worker, session, asked] = [about('worker'), about('session'), about('sign-in')]

export const identityPrivacy: PrivacyRegister<MessageKey> = {
  tables: [
    {
      table: 'identity.person',
      what: 'privacy.person-table-what',
      columns: { id: none, email: worker, since: worker },
    },
    {
      table: 'identity.task_held',
      what: 'privacy.held-what',
      columns: { id: none, person_id: worker, task: worker, scope: worker, since: worker, until: worker },
    },
    {
      table: 'identity.session',
      what: 'privacy.session-table-what',
      columns: {
        id: none,
        person_id: session,
        token_hash: session,
        started_at: session,
        used_at: session,
        ends_at: session,
      },
    },
    {
      table: 'identity.sign_in_ask',
      what: 'privacy.ask-sign-in-what',
      columns: {
        id: none,
        key_hash: none,
        email: asked,
        language: asked,
        next_path: asked,
        asked_at: asked,
        tries: none,
      },
    },
    {
      table: 'identity.sign_in_code',
      what: 'privacy.code-table-what',
      columns: {
        id: none,
        ask_mark: none,
        code_hash: none,
        made_at: none,
        changed_at: none,
        ends_at: none,
      },
    },
  ],
  elsewhere: [
    {
      where: 'device',
      what: 'privacy.cookie-what',
      why: 'privacy.cookie-why',
      until: 'privacy.cookie-until',
    },
  ],
}
