/** The letter to every contact: the desk may act for the group from now on, within which limits, and how that ends. No group is named. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { LIMITS } from './limits.ts'
import type { Mandate } from './mandate.ts'

export function mandateLetter(t: Translator, { how, as, endsAt }: Mandate, mandateUrl: string): Letter {
  const list = (which: keyof typeof LIMITS) =>
    LIMITS[which].map(act => `- ${t(`mandate.act.${act}`)}`).join('\n')
  return {
    subject: t('mandate.letter-subject'),
    text: [
      t('letter.hello'),
      t('mandate.letter-what', { who: t(`mandate.as.${as}`), how: t(`mandate.how.${how}`) }),
      `${t('mandate.list.mandate')}\n${list('mandate')}`,
      `${t('mandate.list.never')}\n${list('never')}`,
      t('mandate.letter-until', { day: sayDay(t, endsAt) }),
      t('mandate.letter-back'),
      mandateUrl,
      t('mandate.letter-how'),
      t('common.product'),
    ].join('\n\n'),
    endsAt: null,
  }
}
