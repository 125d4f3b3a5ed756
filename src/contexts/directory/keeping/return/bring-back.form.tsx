/** The press that brings a group back, on the page a letter opens. */
import type { Translator } from '#ui/messages/translator.ts'

export interface BringBackProps {
  t: Translator
  /** Path of the page. */
  here: string
  formKey: { name: string; value: string }
  ended: boolean
}

export function BringBack({ t, here, formKey, ended }: BringBackProps) {
  return (
    <section class="pinned flow" aria-labelledby="back-h">
      <h2 id="back-h">{t('away.answer')}</h2>
      <p>{t(ended ? 'away.answer-ended' : 'away.answer-away')}</p>
      <form method="post" action={`${here}/back`}>
        <input type="hidden" {...formKey} />
        <button class="button" type="submit">
          {t('away.press')}
        </button>
      </form>
    </section>
  )
}
