/** Every column of this context's tables, classed (M77). */
import type { PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'
import { conversationsTables } from './conversations/conversations-privacy.ts'
import { relayTables } from './relay/relay-privacy.ts'
import { togetherTables } from './together/together-privacy.ts'
import { waysTables } from './ways/ways-privacy.ts'

export const introductionsPrivacy: PrivacyRegister<MessageKey> = {
  tables: [...waysTables, ...conversationsTables, ...relayTables, ...togetherTables],
  elsewhere: [],
}
