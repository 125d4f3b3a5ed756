/** One press and one line to disagree. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'

export interface DisagreeProps {
  t: Translator
  action: string
  formKey: { name: string; value: string }
  seen: number
  /** As typed, and what to put right. */
  told?: { typed: string; wrong: string | undefined } | undefined
}

export function Disagree({ t, action, formKey, seen, told }: DisagreeProps) {
  return (
    <section class="flow" aria-labelledby="disagree-h">
      <h2 id="disagree-h">{t('concern.disagree')}</h2>
      <p>{t('concern.disagree-text')}</p>
      <form class="flow" method="post" action={action}>
        <input type="hidden" {...formKey} />
        <input type="hidden" name="seen" value={seen} />
        <Field
          id="disagree"
          name="words"
          autocomplete="off"
          label={t('concern.disagree-words')}
          value={told?.typed ?? ''}
          {...(told?.wrong ? { wrong: told.wrong } : {})}
        />
        <p>
          <button class="button button-plain" type="submit">
            {t('concern.disagree-press')}
          </button>
        </p>
      </form>
    </section>
  )
}
