/** How many newcomers, in one press; and a pause, in one press (M19). They stand in the form of the ways, so that no tick is lost. */
import type { Translator } from '#ui/messages/translator.ts'
import type { SetSeen } from './set-view.ts'

export interface PressesProps {
  seen: SetSeen
  t: Translator
}

const SOME = [1, 2, 3, 4]

export function PacePresses({ seen: { pace }, t }: PressesProps) {
  const usual = ['any', ...SOME.map(String), 'first']
  const choices = pace === null || usual.includes(pace) ? usual : [...usual, pace]
  return (
    <section class="flow" aria-labelledby="pace-h">
      <h2 id="pace-h">{t('ways.set.pace-h')}</h2>
      <p>{t('ways.set.pace-text')}</p>
      <p class="row">
        {choices.map(value => (
          <button
            class={value === pace ? 'button' : 'button button-plain'}
            type="submit"
            formNoValidate
            name="pace"
            value={value}
            aria-pressed={value === pace ? 'true' : 'false'}
          >
            {labelOf(value, t)}
            {value === pace && ` · ${t('ways.set.pace.now')}`}
          </button>
        ))}
      </p>
    </section>
  )
}

const labelOf = (value: string, t: Translator): string =>
  value === 'any' || value === 'first'
    ? t(`ways.set.pace.${value}`)
    : t('ways.set.pace.some', { n: Number(value) })

/** What stands in the way of new people, and the press that changes it. */
export function PausePress({ seen, t }: PressesProps) {
  const { shut, halted } = seen
  if (halted) return null
  const closed = shut === 'closed'
  return (
    <section class="flow" aria-labelledby="pause-h">
      <h2 id="pause-h">{t('ways.set.pause-h')}</h2>
      <p>{t('ways.set.pause-text')}</p>
      <p>
        <button
          class="button button-plain"
          type="submit"
          formNoValidate
          name="do"
          value={closed ? 'open' : 'pause'}
        >
          {t(closed ? 'ways.set.open' : 'ways.set.pause')}
        </button>
      </p>
    </section>
  )
}

export function MendPress({ t }: Pick<PressesProps, 't'>) {
  return (
    <section class="pinned flow">
      <p>{t('ways.set.rests')}</p>
      <p>
        <button class="button" type="submit" formNoValidate name="do" value="mend">
          {t('ways.set.mend')}
        </button>
      </p>
    </section>
  )
}
