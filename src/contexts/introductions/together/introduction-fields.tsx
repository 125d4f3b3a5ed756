/** What is written down beside a person, and what they can change or take out again: the same fields in both places. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { WordsField } from '#ui/words-field.tsx'
import { MOST_WORDS } from '../conversations/conversation.ts'
import { MOST_NAME } from '../conversations/write/read-written.ts'
import type { TogetherWay } from './introduction.ts'
import { MOST_TIMES, type Typed, type Wrong } from './typed-introduction.ts'

export interface IntroductionFieldsProps {
  t: Translator
  way: TogetherWay
  typed: Typed
  wrong: Wrong
  sendsTexts: boolean
}

const EMAIL = { type: 'email', autocomplete: 'off', inputMode: 'email' } as const
const PHONE = { type: 'tel', autocomplete: 'off', inputMode: 'tel' } as const
const LONGEST = { words: MOST_WORDS, name: MOST_NAME, times: MOST_TIMES, phone: 0, email: 0, mobile: 0 }

export function IntroductionFields({ t, way, typed, wrong, sendsTexts }: IntroductionFieldsProps) {
  const say = (field: keyof Wrong): { wrong: string } | undefined => {
    const why = wrong[field]
    return why && { wrong: t(`together.wrong.${why}`, { n: LONGEST[field] }) }
  }
  const calls = way === 'call-back'
  const words = (
    <WordsField
      id="words"
      name="words"
      label={t(calls ? 'together.words-call' : 'together.words')}
      hint={t('together.words-hint', { n: MOST_WORDS })}
      value={typed.words}
      wrong={say('words')?.wrong}
      rows={calls ? 3 : 7}
    />
  )
  return (
    <>
      {calls && (
        <>
          <Field
            {...{ id: 'number', name: 'number', value: typed.number }}
            label={t('together.number')}
            hint={t('together.number-hint')}
            {...PHONE}
            {...say('phone')}
          />
          <Field
            {...{ id: 'times', name: 'times', value: typed.times, autocomplete: 'off' }}
            label={t('together.times')}
            hint={t('together.times-hint')}
            {...say('times')}
          />
          <Tick name="voicemail" checked={!typed.noVoicemail} label={t('together.voicemail')} />
          <Tick name="shared-phone" checked={typed.sharedPhone} label={t('together.shared-phone')} />
        </>
      )}
      {words}
      <Field
        {...{ id: 'name', name: 'name', value: typed.name, autocomplete: 'off' }}
        label={t('together.name')}
        hint={t(calls ? 'together.name-hint-call' : 'together.name-hint')}
        {...say('name')}
      />
      <Field
        {...{ id: 'email', name: 'email', value: typed.email }}
        label={t('together.email')}
        hint={t('together.email-hint')}
        {...EMAIL}
        {...say('email')}
      />
      {sendsTexts && (
        <Field
          {...{ id: 'mobile', name: 'mobile', value: typed.mobile }}
          label={t('conversation.mobile')}
          hint={t('conversation.mobile-hint')}
          {...PHONE}
          {...say('mobile')}
        />
      )}
      <Tick name="shared" checked={typed.sharedBox} label={t('conversation.shared')} />
    </>
  )
}

export function Tick({ name, checked, label }: { name: string; checked: boolean; label: string }) {
  return (
    <div class="field">
      <label class="pick tick-pick">
        <input type="checkbox" name={name} value="yes" checked={checked} />
        <span>{label}</span>
      </label>
    </div>
  )
}
