/** Choose topic and place for a sheet. A plain GET form: nothing is kept of who made it. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'

interface SheetFormProps {
  t: Translator
  heading: string
  /** What was typed already. */
  q?: string
  near?: string
}

export function SheetForm({ t, heading, q = '', near = '' }: SheetFormProps) {
  return (
    <form class="flow ask-form" action="/sheet" aria-labelledby="sheet-h">
      <h2 id="sheet-h">{heading}</h2>
      <p>{t('professionals.sheet')}</p>
      <Field
        id="sheet-q"
        name="q"
        {...(q === '' ? {} : { value: q })}
        label={t('professionals.what')}
        hint={t('professionals.what-hint')}
        autocomplete="off"
        maxLength={200}
      />
      <Field
        id="sheet-near"
        name="near"
        {...(near === '' ? {} : { value: near })}
        label={t('professionals.where')}
        hint={t('professionals.where-hint')}
        autocomplete="off"
        maxLength={100}
      />
      <button class="button" type="submit">
        {t('professionals.submit')}
      </button>
      <p class="small soft">{t('professionals.nothing-kept')}</p>
    </form>
  )
}
