/** The letter with a code. It says nothing of groups, and nothing in it can be pressed. */
import type { Translator } from '#ui/messages/translator.ts'
import { ASK_MINUTES, inHalves } from './sign-in-ask.ts'

export const codeLetter = (t: Translator, code: string) => ({
  subject: t('sign-in.letter-subject'),
  text: [
    t('letter.hello'),
    t('sign-in.letter-code'),
    inHalves(code),
    t('sign-in.letter-how', { minutes: ASK_MINUTES }),
    t('sign-in.letter-not-you'),
    t('common.product'),
  ].join('\n\n'),
  endsAt: null,
})
