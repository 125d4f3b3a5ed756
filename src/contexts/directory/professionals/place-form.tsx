/** Another place, typed: it is kept in the address and nowhere else. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'

export function PlaceForm({ typed, t }: { typed: string; t: Translator }) {
  return (
    <form class="flow ask-form" action="/professionals">
      <Field
        id="place-near"
        name="near"
        {...(typed === '' ? {} : { value: typed })}
        label={t('set.another-place')}
        hint={t('professionals.where-hint')}
        autocomplete="off"
        maxLength={100}
      />
      <button class="button button-plain" type="submit">
        {t('set.go-there')}
      </button>
    </form>
  )
}
