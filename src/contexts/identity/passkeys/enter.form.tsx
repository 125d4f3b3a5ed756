/** Signing in with a device, on the page of signing in: shown by the script that can do it. */
import type { Translator } from '#ui/messages/translator.ts'
import { ASK_FOR_PASSKEY, ENTER_BY_PASSKEY } from '../sign-in-url.ts'

export interface EnterFormProps {
  t: Translator
  /** Where to go afterwards, if not to the desk. */
  next: string | null
  /** It was tried just now, and was not let in. */
  unknown: boolean
}

export function EnterForm({ t, next, unknown }: EnterFormProps) {
  return (
    <>
      {unknown && <p class="wrong">{t('passkey.unknown')}</p>}
      <form
        class="flow"
        method="post"
        action={ENTER_BY_PASSKEY}
        hidden
        data-passkey="get"
        data-ask={ASK_FOR_PASSKEY}
        data-failed={t('passkey.failed')}
      >
        {next && <input type="hidden" name="next" value={next} />}
        <input type="hidden" name="answer" value="" />
        <button class="button button-plain" type="submit">
          {t('passkey.enter')}
        </button>
        <p role="status" />
      </form>
    </>
  )
}
