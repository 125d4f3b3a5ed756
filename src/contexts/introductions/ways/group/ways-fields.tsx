/** The ways a group can accept, each with what it means for them in one sentence. Nothing is ticked that they did not tick. */
import type { ComponentChildren } from 'preact'
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { MeetSlots } from './meet-slots.tsx'
import type { SetSeen } from './set-view.ts'
import { fieldOf, Tick } from './tick.tsx'

export interface WaysFieldsProps {
  seen: SetSeen
  t: Translator
}

export function WaysFields({ seen, t }: WaysFieldsProps) {
  const { typed, wrong, gatherings } = seen
  const field = fieldOf({ typed, wrong, t })
  const way = (
    name: string,
    key: 'go-along' | 'meet-member' | 'together' | 'call-back' | 'write',
    more?: ComponentChildren,
  ) => (
    <fieldset class="field way-set">
      <legend class="label">{t(`ways.${key}.title`)}</legend>
      <p>{t(`ways.set.${key}.say`)}</p>
      <Tick name={name} typed={typed} label={t('ways.set.offer')} />
      {more}
    </fieldset>
  )
  return (
    <>
      <h2>{t('ways.set.ways-h')}</h2>
      {way('write', 'write')}
      {way(
        'call-back',
        'call-back',
        <Field {...field('call-days', t('ways.set.call-days'))} inputMode="numeric" maxLength={2} />,
      )}
      {way('together', 'together')}
      {way('meet', 'meet-member', <MeetSlots typed={typed} wrong={wrong} t={t} />)}
      {way(
        'go-along',
        'go-along',
        <>
          <Field
            {...field('go-where', t('ways.set.go-where'))}
            hint={t('ways.set.go-where-hint')}
            maxLength={160}
            autocomplete="off"
          />
          {gatherings.length > 1 && (
            <fieldset class="field">
              <legend>{t('ways.set.go-which')}</legend>
              {gatherings.map(({ field: name, label }) => (
                <Tick name={name} typed={typed} label={label} />
              ))}
            </fieldset>
          )}
          <Field {...field('go-say', t('ways.set.go-say'))} inputMode="numeric" maxLength={2} />
        </>,
      )}
      <h2>{t('ways.set.promise-h')}</h2>
      <Field
        {...field('promise', t('ways.set.promise'))}
        hint={t('ways.set.promise-hint')}
        inputMode="numeric"
        maxLength={2}
      />
      <Field
        {...field('welcomer', t('ways.set.welcomer'))}
        hint={t('ways.set.welcomer-hint')}
        maxLength={60}
        autocomplete="off"
      />
      <p>
        <button class="button" type="submit" name="do" value="ways">
          {t('ways.set.save')}
        </button>
      </p>
    </>
  )
}
