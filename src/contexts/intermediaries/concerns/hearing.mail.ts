/** The letter that asks a group, or tells it that there is an answer. It names no group and says nothing of what it is about. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'

export const hearingLetter = (
  t: Translator,
  about: 'asked' | 'rested' | 'decided' | 'withdrawn',
  hearUrl: string,
): Letter => ({
  subject: t(
    about === 'asked' || about === 'rested' ? 'hear.letter-subject-asked' : 'hear.letter-subject-decided',
  ),
  text: [
    t('letter.hello'),
    t(`hear.letter-${about}`),
    hearUrl,
    t('hear.letter-how'),
    t('common.product'),
  ].join('\n\n'),
  endsAt: null,
})
