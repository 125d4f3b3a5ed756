/** Choosing what for and where, where the words or the place could not be read. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { WhichPlace } from '../find/understood.tsx'
import { type Interest, NONE } from './interest.form.ts'
import { interestUrl } from './interest-url.ts'

export interface ChooseInterestProps {
  interest: Interest
  fields: readonly { label: string; topics: readonly { slug: string; label: string }[] }[]
  /** What is missing is marked. */
  asked: boolean
  t: Translator
}

export function ChooseInterest({ interest, fields, asked, t }: ChooseInterestProps) {
  const { topic, place, typed, words } = interest
  return (
    <>
      <p class="lead">{words === '' ? t('interest.choose') : t('interest.choose-words', { words })}</p>
      <div class="top-s">
        <WhichPlace place={place} listed={false} urlOf={near => interestUrl({ topic, near, words })} t={t} />
      </div>
      <form class="flow ask-form top-m" action="/interest">
        {words !== '' && <input type="hidden" name="words" value={words} />}
        <TopicField
          chosen={topic}
          wrong={asked ? topicWrong(interest, t) : undefined}
          fields={fields}
          t={t}
        />
        <Field
          id="interest-near"
          name="near"
          label={t('interest.near')}
          hint={t('interest.near-hint')}
          value={place.kind === 'found' ? place.place.name : typed.near}
          {...(asked && place.kind !== 'found' ? { wrong: nearWrong(interest, t) } : {})}
          autocomplete="off"
          maxLength={100}
        />
        <button class="button" type="submit">
          {t('interest.next')}
        </button>
      </form>
    </>
  )
}

const topicWrong = ({ topic, typed }: Interest, t: Translator): string | undefined =>
  topic !== null
    ? undefined
    : typed.topic === ''
      ? t('interest.topic-missing')
      : t('interest.topic-unknown', { typed: typed.topic })

const nearWrong = ({ place }: Interest, t: Translator): string =>
  t(place.kind === 'none' ? 'interest.near-missing' : 'interest.near-wrong')

interface TopicFieldProps extends Pick<ChooseInterestProps, 'fields' | 't'> {
  chosen: string | null
  wrong: string | undefined
}

function TopicField({ chosen, wrong, fields, t }: TopicFieldProps) {
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <label for="interest-topic">{t('interest.topic')}</label>
      {wrong && (
        <p class="wrong" id="interest-topic-wrong">
          {wrong}
        </p>
      )}
      <select
        id="interest-topic"
        name="topic"
        {...(wrong ? { 'aria-describedby': 'interest-topic-wrong', 'aria-invalid': 'true' } : {})}
      >
        <option value="">{t('interest.topic-choose')}</option>
        <option value={NONE}>{t('interest.topic-none')}</option>
        {fields.map(field => (
          <optgroup label={field.label}>
            {field.topics.map(({ slug, label }) => (
              <option value={slug} selected={slug === chosen}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
