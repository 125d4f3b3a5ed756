/** Letters about mails, as the relay carries them. */
import type { Queries } from '#platform/db/queries.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import { openUp } from '../conversations/opened-up.ts'
import { aboutWhom, readWhom } from './held/held.ts'
import { heldMail, keepHeldAsked } from './held/held-mail.store.ts'
import { heldUrl } from './held/held-url.ts'
import { HELD_LETTER } from './held/hold-mail.ts'
import { NOT_PASSED_LETTER } from './not-passed-on.ts'
import { heldLetter, notPassedLetter, type WhyNot } from './relay.mail.ts'
import type { RelayTables } from './relay-tables.ts'
import type { RelayingParts } from './relaying.ts'

const t = (language: string) => translatorOf(languageOf(language) ?? 'en')

export function relayLetters(parts: Omit<RelayingParts, 'domain'>): LetterKinds {
  const { queries, opener, baseUrl } = parts
  const tables = (within: Queries) => within.withTables<RelayTables>()
  return {
    [HELD_LETTER]: {
      pace: 'at-once',
      async write({ about, language }) {
        const held = await heldMail(tables(queries), about.held ?? '')
        const text = held?.sealed && (await opener.open(held.sealed, aboutWhom(held.mark)))
        if (!held || !text) return null
        const { to, token } = readWhom(text)
        return { ...heldLetter(t(language), { why: held.why, url: baseUrl + heldUrl(token) }), to }
      },
      handed: async (within, { about }) => void (await keepHeldAsked(tables(within), about.held ?? '')),
    },
    [NOT_PASSED_LETTER]: {
      pace: 'at-once',
      async write({ about, language }) {
        const { reach, to } = await openUp(parts, about)
        const address = about.side === 'group' ? to : reach?.email
        return address ? { ...notPassedLetter(t(language), about.why as WhyNot), to: address } : null
      },
    },
  }
}
