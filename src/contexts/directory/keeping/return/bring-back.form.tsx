/** The press that brings a group back, on the page a letter opens. */
import type { Translator } from '#ui/messages/translator.ts'

export interface BringBackProps {
  t: Translator
  /** Path of the page. */
  here: string
  formKey: { name: string; value: string }
  ended: boolean
  /** The contact point ended it: it comes back by the contact point. */
  halted: boolean
}

export function BringBack({ t, here, formKey, ended, halted }: BringBackProps) {
  return (
    <section class="pinned flow" aria-labelledby="back-h">
      <h2 id="back-h">{t('away.answer')}</h2>
      <p>{t(halted ? 'away.answer-halted' : ended ? 'away.answer-ended' : 'away.answer-away')}</p>
      {!halted && (
        <form method="post" action={`${here}/back`}>
          <input type="hidden" {...formKey} />
          <button class="button" type="submit">
            {t('away.press')}
          </button>
        </form>
      )}
    </section>
  )
}
