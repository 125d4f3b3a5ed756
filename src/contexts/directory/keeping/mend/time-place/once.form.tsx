/** One date that is different: not this time, at another time, at another place, or as usual after all. */
import type { VNode } from 'preact'
import { sayOccurrence } from '../../../gatherings/saying/say-occurrence.ts'
import { minutesBetween, sayTimes } from '../../../gatherings/saying/say-times.ts'
import type { Answer, Question, Typed, Wrong } from '../question.ts'
import { LONGEST_LINE } from '../typed/line.ts'
import { Line, Pick } from '../typed-fields.tsx'
import { withGathering } from './gathering-of.ts'
import { changeOn, type How, movedTo, type OnceRead, type OneDate, withChange } from './one-date.ts'
import { readCancelled, readOtherPlace, readOtherTime } from './read-once.ts'

interface OnceForm {
  first: (one: OneDate) => Typed
  fields: (held: { typed: Typed; wrong: Wrong }, one: OneDate) => VNode | null
  read: (typed: Typed, one: OneDate) => OnceRead
}

const noteOf = ({ gathering, date }: OneDate): string =>
  changeOn(gathering.schedule, date.patternDate)?.note ?? ''

const forms: Record<How, OnceForm> = {
  cancelled: {
    first: one => ({ note: noteOf(one) }),
    fields: () => null,
    read: readCancelled,
  },
  time: {
    first: one => ({ day: one.date.date, hours: hoursOf(one), note: noteOf(one) }),
    fields: (held, { asked: { t } }) => (
      <>
        <Line held={held} name="day" type="date" label={t('mend.once.day')} maxLength={60} />
        <Line
          held={held}
          name="hours"
          label={t('mend.once.hours')}
          hint={t('mend.once.hours-hint')}
          maxLength={60}
        />
      </>
    ),
    read: readOtherTime,
  },
  place: {
    first: one => {
      const { where = '', away } = movedTo(one.gathering.schedule, one.date.patternDate)
      return { building: where ? (away ? 'other' : 'same') : '', where, street: '', note: noteOf(one) }
    },
    fields: (held, { asked: { t } }) => (
      <>
        <Pick
          held={held}
          name="building"
          label={t('mend.once.building')}
          choices={(['same', 'other'] as const).map(value => ({
            value,
            label: t(`mend.once.building-${value}`),
          }))}
        />
        <Line
          held={held}
          name="where"
          label={t('mend.once.where')}
          hint={t('mend.once.where-hint')}
          maxLength={150}
        />
        <Line
          held={held}
          name="street"
          label={t('mend.once.street')}
          hint={t('mend.once.street-hint')}
          maxLength={150}
        />
      </>
    ),
    read: readOtherPlace,
  },
  usual: { first: () => ({}), fields: () => null, read: () => ({ change: null }) },
}

export function onceQuestion(one: OneDate, how: How): Question {
  const { asked, gathering, date } = one
  const { t, now } = asked
  const form = forms[how]
  return {
    fact: 'time-place',
    title: t(`mend.once.${how}`),
    lead: sayOccurrence(date, t, { now, form: 'full' }),
    press: t(`mend.once.${how}-press`),
    first: form.first(one),
    fields: (typed, wrong) => (
      <>
        {form.fields({ typed, wrong }, one)}
        {how !== 'usual' && wordsAreKept(one) && <p>{t('mend.once.words-kept')}</p>}
        {how !== 'usual' && (
          <Line
            held={{ typed, wrong }}
            name="note"
            label={t('mend.once.note')}
            hint={t('mend.once.note-hint')}
            maxLength={LONGEST_LINE}
          />
        )}
      </>
    ),
    read: (typed): Answer => {
      const said = form.read(typed, one)
      if ('wrong' in said) return { kind: 'again', wrong: said.wrong }
      const change = withGathering(gathering.id, before => ({
        ...before,
        schedule: withChange(before.schedule, date.patternDate, said.change),
      }))
      return { kind: 'change', change }
    },
  }
}

const hoursOf = ({ date, asked }: OneDate): string =>
  sayTimes(date.start, date.end === null ? null : minutesBetween(date.start, date.end), asked.t)

/** Beside a withheld door or room no free word is shown (`public-group.ts`). */
const wordsAreKept = ({ gathering: { place, online }, asked: { group } }: OneDate): boolean =>
  place?.shown === 'town' || (online !== null && group.joining !== 'open')
