/** Letters about mails: to whoever sent one. They repeat none of its words and name nobody. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { WhyHeld } from './held/held.ts'
import { MOST_MAIL_WORDS, type Refused } from './rebuild/rebuild.ts'

/** `enough`: so much in one day that something is wrong. `nobody`: none of the group can be written to. `over`: it has ended. */
export type WhyNot = Refused | 'enough' | 'nobody' | 'over'

const lines = (...parts: string[]): string => parts.join('\n\n')

export const heldLetter = (t: Translator, { why, url }: { why: WhyHeld; url: string }): Letter => ({
  subject: t('relay.held-subject'),
  text: lines(t(`relay.held-letter.${why}`), url, t('relay.held-until'), t('common.product')),
  endsAt: null,
})

export const notPassedLetter = (t: Translator, why: WhyNot): Letter => ({
  subject: t('relay.not-passed-subject'),
  text: lines(t(`relay.not-passed.${why}`, { n: MOST_MAIL_WORDS }), t('common.product')),
  endsAt: null,
})
