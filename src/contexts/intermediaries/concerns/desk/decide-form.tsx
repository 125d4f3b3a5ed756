/** What is done about it, and why. What would change the listing is not offered before the group has been heard. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { WordsField } from '#ui/words-field.tsx'
import { MOST_WORDS, OUTCOMES } from '../concern.ts'
import { deskConcernUrl } from '../concern-url.ts'
import { touchesListing } from '../heard-first.ts'
import type { ConcernTold } from './concern-told.ts'
import type { DeskConcern } from './desk-concern.ts'

export interface DecideFormProps {
  t: Translator
  concern: DeskConcern
  formKey: string
  zone: string
  told: ConcernTold | undefined
}

export function DecideForm({ t, concern, formKey, zone, told }: DecideFormProps) {
  const { id, steps, heard, answersUntil, stand } = concern
  const ofWords = told?.why === 'empty' || told?.why === 'long'
  return (
    <form class="flow ask-whom" method="post" action={deskConcernUrl(id)}>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="seen" value={steps.length} />
      <fieldset class={told?.why === 'outcome' ? 'picks field field-wrong' : 'picks field'}>
        <legend class="label">{t('concern.desk.decide')}</legend>
        {OUTCOMES.filter(each => heard || !touchesListing(each)).map(outcome => (
          <label class="pick">
            <input type="radio" name="outcome" value={outcome} checked={told?.typed.outcome === outcome} />
            <span>{t(`concern.desk.outcome.${outcome}`)}</span>
          </label>
        ))}
      </fieldset>
      {heard ? (
        <Field
          id={`until-${id}`}
          name="until"
          type="date"
          label={t('concern.desk.until')}
          value={told?.typed.until ?? ''}
          {...(told?.why === 'until' ? { wrong: t('concern.desk.told.until') } : {})}
        />
      ) : (
        <p class="soft">
          {answersUntil === null
            ? t('concern.desk.not-asked')
            : t('concern.desk.not-heard', { day: sayDay(t, answersUntil, 'full', zone) })}
        </p>
      )}
      <WordsField
        id={`reason-${id}`}
        name="words"
        label={t('concern.desk.reason')}
        hint={t('concern.desk.reason-hint')}
        value={told?.typed.words ?? ''}
        wrong={ofWords ? t(`concern.told.${told.why as 'empty'}`, { n: MOST_WORDS }) : undefined}
        rows={3}
      />
      <p class="desk-do">
        <button
          class={stand === 'to-decide' ? 'button' : 'button button-plain'}
          type="submit"
          name="did"
          value="decide"
        >
          {t('concern.desk.press.decide')}
        </button>
      </p>
    </form>
  )
}
