/** Forms with which a lead says what units and moments there are, and how many came. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { type AgencyKind, goingOn, type Unit } from '../agency.ts'
import type { TopicsSaid } from '../topics-to-say.ts'

export interface FormProps {
  t: Translator
  here: string
  formKey: { name: string; value: string }
  /** Where something is to be put right: in which form, and all that was typed there. */
  wrong: { did: string; field: string; says: string; typed(name: string): string } | null
}

/** What was typed there, and what is wrong with it. */
export const typedAt = ({ wrong }: FormProps, did: string, field: string) =>
  wrong?.did === did
    ? { value: wrong.typed(field), ...(wrong.field === field ? { wrong: wrong.says } : {}) }
    : {}

const isPicked = ({ wrong }: FormProps, did: string, field: string, value: string): boolean =>
  wrong?.did === did && wrong.typed(field) === value

export function UnitForm(props: FormProps) {
  const { t, here, formKey } = props
  return (
    <form class="flow" method="post" action={here}>
      <input type="hidden" {...formKey} />
      <Field id="unit-name" name="name" label={t('agency.unit-name')} {...typedAt(props, 'unit', 'name')} />
      <Field
        id="unit-near"
        name="near"
        label={t('agency.unit-near')}
        hint={t('agency.unit-near-hint')}
        {...typedAt(props, 'unit', 'near')}
      />
      <p>
        <button class="button button-plain" type="submit" name="did" value="unit">
          {t('agency.add')}
        </button>
      </p>
    </form>
  )
}

/** Where its sheets begin, to be put right. */
export function TownForm(props: FormProps & { unit: Unit }) {
  const { t, here, formKey, unit } = props
  return (
    <form class="row" method="post" action={here}>
      <input type="hidden" {...formKey} />
      <input type="hidden" name="unit" value={unit.id} />
      <Field
        id={`near-${unit.id}`}
        name="near"
        label={t('agency.unit-near')}
        value={unit.near}
        {...(props.wrong?.field === `near-${unit.id}` && {
          value: props.wrong.typed('near'),
          wrong: props.wrong.says,
        })}
      />
      <button class="button button-plain" type="submit" name="did" value="town">
        {t('agency.keep')}
      </button>
    </form>
  )
}

export function MomentForm(
  props: FormProps & { units: readonly Unit[]; kind: AgencyKind; fields: TopicsSaid['fields'] },
) {
  const { t, here, formKey, units, kind, fields } = props
  return (
    <form class="flow" method="post" action={here}>
      <input type="hidden" {...formKey} />
      <p>{t(`agency.suggested.${kind}`)}</p>
      <div class="field">
        <label for="moment-unit">{t('agency.col.unit')}</label>
        <select id="moment-unit" name="unit">
          {units.map(({ id, name }) => (
            <option value={id} selected={isPicked(props, 'moment', 'unit', id)}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Field
        id="moment-title"
        name="title"
        label={t('agency.moment-title')}
        {...typedAt(props, 'moment', 'title')}
      />
      {[1, 2, 3].map(n => (
        <div class="field">
          <label for={`topic-${n}`}>{t('agency.moment-topic', { n })}</label>
          <select id={`topic-${n}`} name={`topic-${n}`}>
            <option value="">{t('agency.no-topic')}</option>
            {fields.map(({ label, topics }) => (
              <optgroup label={label}>
                {topics.map(({ slug, label }) => (
                  <option value={slug} selected={isPicked(props, 'moment', `topic-${n}`, slug)}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      ))}
      <p>
        <button class="button button-plain" type="submit" name="did" value="moment">
          {t('agency.add')}
        </button>
      </p>
    </form>
  )
}

export function CameForm(props: FormProps & { units: readonly Unit[]; months: readonly string[] }) {
  const { t, here, formKey, units, months } = props
  return (
    <form class="flow" method="post" action={here}>
      <input type="hidden" {...formKey} />
      <h3>{t('agency.came')}</h3>
      <p>{t('agency.came-text')}</p>
      <div class="field">
        <label for="came-moment">{t('agency.col.moment')}</label>
        <select id="came-moment" name="touchpoint">
          {units.flatMap(unit =>
            goingOn(unit).map(({ id, title }) => (
              <option
                value={id}
                selected={isPicked(props, 'came', 'touchpoint', id)}
              >{`${unit.name}: ${title}`}</option>
            )),
          )}
        </select>
      </div>
      <div class="field">
        <label for="came-month">{t('agency.month')}</label>
        <select id="came-month" name="month">
          {months.map(month => (
            <option value={month} selected={isPicked(props, 'came', 'month', month)}>
              {sayDay(t, `${month}-01`, 'month')}
            </option>
          ))}
        </select>
      </div>
      <Field
        id="came-times"
        name="times"
        label={t('agency.came-times')}
        inputMode="numeric"
        {...typedAt(props, 'came', 'times')}
      />
      <p>
        <button class="button button-plain" type="submit" name="did" value="came">
          {t('agency.keep')}
        </button>
      </p>
    </form>
  )
}
