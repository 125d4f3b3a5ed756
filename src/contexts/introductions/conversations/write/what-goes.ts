/** In sentences, before anything is sent: who does what next, what is passed on, what is not, and that nobody reports back (M13). Pure. */
import type { Translator } from '#ui/messages/translator.ts'

export const whatGoesOf = (t: Translator, group: string, days: number): string[] => [
  t('conversation.goes.next', { group, days }),
  t('conversation.goes.passed'),
  t('conversation.goes.not'),
  t('conversation.goes.back'),
  t('conversation.goes.gone'),
]
