/** Every column of this context's tables, classed (M77). It is about people who work here, and nobody else. */
import type { Handling, PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

type Sort = 'worker' | 'session' | 'sign-in' | 'passkey'

const none = { class: 'none' } as const
const about = (sort: Sort): Handling<MessageKey> => ({
  class: 'erase',
  what: `privacy.${sort}-what`,
  why: `privacy.${sort}-why`,
  until: `privacy.${sort}-until`,
})

const [worker, session, asked] = [about('worker'), about('session'), about('sign-in')]
const passkey = about('passkey')

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
        browser_mark: asked,
      },
    },
    {
      table: 'identity.passkey',
      what: 'privacy.passkey-table-what',
      columns: {
        id: none,
        person_id: passkey,
        credential_id: passkey,
        public_key: passkey,
        counter: none,
        name: passkey,
        added_at: passkey,
        used_at: passkey,
      },
    },
    {
      table: 'identity.passkey_spent',
      what: 'privacy.spent-what',
      columns: { challenge_mark: none, ends_at: none },
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
    {
      where: 'device',
      what: 'privacy.known-what',
      why: 'privacy.known-why',
      until: 'privacy.known-until',
    },
  ],
}
