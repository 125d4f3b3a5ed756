/** Where and when somebody of the group can be met first: a place and its hours, and a second one for those who have it. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { fieldOf, Tick } from './tick.tsx'
import type { Typed, Wrong } from './typed.ts'

interface MeetSlotsProps {
  typed: Typed
  wrong: Wrong
  t: Translator
}

/** 5 January 1970 was a Monday. */
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const nameOf = (n: number, t: Translator): string =>
  new Intl.DateTimeFormat(t.locale, { weekday: 'long', timeZone: 'UTC' }).format((4 + n) * 86_400_000)

export function MeetSlots(props: MeetSlotsProps) {
  const { typed, wrong, t } = props
  const second = [...Object.keys(typed), ...Object.keys(wrong)].some(
    name => /^meet-\w+-1$/.test(name) && Boolean(typed[name] || wrong[name]),
  )
  return (
    <>
      <Slot {...props} n={0} />
      <details class="more" open={second}>
        <summary>{t('ways.set.meet-more')}</summary>
        <div class="flow top-s">
          <Slot {...props} n={1} />
        </div>
      </details>
      <Tick name="meet-agree" typed={typed} label={t('ways.set.meet-agree')} />
    </>
  )
}

function Slot({ typed, wrong, t, n }: MeetSlotsProps & { n: number }) {
  const field = fieldOf({ typed, wrong, t })
  const noDay = wrong[`meet-mo-${n}`]
  return (
    <>
      <Field
        {...field(`meet-place-${n}`, t('ways.set.meet-place'))}
        hint={t('ways.set.meet-place-hint')}
        maxLength={160}
        autocomplete="off"
      />
      <fieldset class={noDay ? 'field field-wrong picks picks-across' : 'field picks picks-across'}>
        <legend>{t('ways.set.meet-days')}</legend>
        {noDay && <p class="wrong">{t(`ways.wrong.${noDay}`)}</p>}
        {DAYS.map((day, at) => (
          <Tick name={`meet-${day}-${n}`} typed={typed} label={nameOf(at, t)} />
        ))}
      </fieldset>
      <div class="split-fields">
        <Field {...field(`meet-from-${n}`, t('ways.set.meet-from'))} type="time" />
        <Field {...field(`meet-to-${n}`, t('ways.set.meet-to'))} type="time" />
      </div>
      <Tick name={`meet-drop-${n}`} typed={typed} label={t('ways.set.meet-drop')} />
    </>
  )
}
