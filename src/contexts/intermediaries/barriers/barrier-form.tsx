/** Two choices and a line about a door that stayed shut: on the page of a letter, and with the group on the phone. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { AGENCIES, OBSTACLES } from './barrier.ts'

type BarrierTold = 'choose' | 'long' | 'again' | 'enough'

/** Nothing was kept: why, and what was typed. */
export interface BarrierTyped {
  why: BarrierTold
  obstacle: string
  agency: string
  place: string
  words: string
}

export interface BarrierFormProps {
  t: Translator
  here: string
  formKey: { name: string; value: string }
  told?: BarrierTyped | undefined
  /** Characters of the line. */
  most: number
}

export function BarrierForm({ t, here, formKey, told, most }: BarrierFormProps) {
  return (
    <>
      {told && (told.why === 'again' || told.why === 'enough') && (
        <p role="alert">{t(`barrier.told.${told.why}`)}</p>
      )}
      <form class="flow" method="post" action={here}>
        <input type="hidden" {...formKey} />
        <fieldset class={told?.why === 'choose' ? 'picks field field-wrong' : 'picks field'}>
          <legend class="label">{t('barrier.what')}</legend>
          {told?.why === 'choose' && <p class="wrong">{t('barrier.told.choose')}</p>}
          {OBSTACLES.map(obstacle => (
            <label class="pick">
              <input type="radio" name="obstacle" value={obstacle} checked={told?.obstacle === obstacle} />
              <span>{t(`barrier.obstacle.${obstacle}`)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class={told?.why === 'choose' ? 'picks field field-wrong' : 'picks field'}>
          <legend class="label">{t('barrier.where')}</legend>
          {AGENCIES.map(agency => (
            <label class="pick">
              <input type="radio" name="agency" value={agency} checked={told?.agency === agency} />
              <span>{t(`barrier.agency.${agency}`)}</span>
            </label>
          ))}
        </fieldset>
        <Field
          id="place"
          name="place"
          autocomplete="off"
          label={t('barrier.place')}
          value={told?.place ?? ''}
        />
        <Field
          id="words"
          name="words"
          autocomplete="off"
          label={t('barrier.words')}
          hint={t('barrier.words-hint')}
          value={told?.words ?? ''}
          {...(told?.why === 'long' ? { wrong: t('concern.told.long', { n: most }) } : {})}
        />
        <p>
          <button class="button" type="submit">
            {t('barrier.send')}
          </button>
        </p>
      </form>
    </>
  )
}
