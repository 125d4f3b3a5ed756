/** Every column of this context's tables, classed (M77). */
import type { PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

export const agenciesPrivacy: PrivacyRegister<MessageKey> = { tables: [], elsewhere: [] }
