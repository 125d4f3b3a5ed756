/** docs/privacy.md from the register, in the words of the catalogue. A test holds the file to it. */
import { privacyDocument } from '#platform/privacy/privacy-document.ts'
import type { PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey, Translator } from '#ui/messages/translator.ts'

export const sayPrivacyDocument = (register: PrivacyRegister<MessageKey>, t: Translator): string =>
  privacyDocument(register, {
    say: key => t(key),
    title: 'privacy.kept-heading',
    what: 'privacy.column-what',
    why: 'privacy.column-why',
    until: 'privacy.column-until',
    where: {
      device: 'privacy.on-device',
      log: 'privacy.in-log',
      file: 'privacy.in-file',
      database: 'privacy.in-database',
    },
    none: 'privacy.class.none',
  })
