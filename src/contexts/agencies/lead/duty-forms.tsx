/** Forms with which the duty goes from one to the other: who stands in, who answers for it, and leaving. */
import { Field } from '#ui/field.tsx'
import { type FormProps, typedAt } from './add-forms.tsx'

/** By letter to an address: `deputy` from the lead, `lead` from a deputy who is left alone. */
export function NameForm(props: FormProps & { names: 'lead' | 'deputy' }) {
  const { t, here, formKey, names } = props
  return (
    <form class="flow" method="post" action={here}>
      <input type="hidden" {...formKey} />
      <h2>{t(`agency.name-${names}`)}</h2>
      <p>{t(`agency.name-${names}-text`)}</p>
      <Field
        id={`${names}-email`}
        name="email"
        label={t('agency.email')}
        type="email"
        autocomplete="off"
        {...typedAt(props, names, 'email')}
      />
      <p>
        <button class="button button-plain" type="submit" name="did" value={names}>
          {t('agency.ask')}
        </button>
      </p>
    </form>
  )
}

/** One press and nothing to fill in: to take it over, or to leave. */
export function DutyForm({ t, here, formKey, did }: FormProps & { did: 'take-over' | 'leave' }) {
  return (
    <form class="flow" method="post" action={here}>
      <input type="hidden" {...formKey} />
      <h2>{t(`agency.${did}`)}</h2>
      <p>{t(`agency.${did}-text`)}</p>
      <p>
        <button class="button button-plain" type="submit" name="did" value={did}>
          {t(`agency.${did}-press`)}
        </button>
      </p>
    </form>
  )
}
