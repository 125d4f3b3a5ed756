/** How many newcomers, in one press; and a pause, in one press (M19). */
import type { Translator } from '#ui/messages/translator.ts'
import type { SetSeen } from './set-view.ts'

export interface PressesProps {
  seen: SetSeen
  here: string
  formKey: { name: string; value: string }
  t: Translator
}

const SOME = [1, 2, 3, 4]

export function PacePresses({ seen: { pace }, here, formKey, t }: PressesProps) {
  const usual = ['any', ...SOME.map(String), 'first']
  const choices = pace === null || usual.includes(pace) ? usual : [...usual, pace]
  return (
    <section class="flow" aria-labelledby="pace-h">
      <h2 id="pace-h">{t('ways.set.pace-h')}</h2>
      <p>{t('ways.set.pace-text')}</p>
      <form method="post" action={here}>
        <input type="hidden" {...formKey} />
        <p class="row">
          {choices.map(value => (
            <button
              class={value === pace ? 'button' : 'button button-plain'}
              type="submit"
              name="pace"
              value={value}
              aria-pressed={value === pace ? 'true' : 'false'}
            >
              {labelOf(value, t)}
              {value === pace && ` · ${t('ways.set.pace.now')}`}
            </button>
          ))}
        </p>
      </form>
    </section>
  )
}

const labelOf = (value: string, t: Translator): string =>
  value === 'any' || value === 'first'
    ? t(`ways.set.pace.${value}`)
    : t('ways.set.pace.some', { n: Number(value) })

/** What stands in the way of new people, and the press that changes it. */
export function PausePress({ seen, here, formKey, t }: PressesProps) {
  const { shut, halted } = seen
  if (halted) return null
  const closed = shut === 'closed'
  return (
    <section class="flow" aria-labelledby="pause-h">
      <h2 id="pause-h">{t('ways.set.pause-h')}</h2>
      <p>{t('ways.set.pause-text')}</p>
      <form method="post" action={here}>
        <input type="hidden" {...formKey} />
        <input type="hidden" name="seen" value={seen.seen} />
        <button class="button button-plain" type="submit" name="do" value={closed ? 'open' : 'pause'}>
          {t(closed ? 'ways.set.open' : 'ways.set.pause')}
        </button>
      </form>
    </section>
  )
}

export function MendPress({ here, formKey, t }: Omit<PressesProps, 'seen'>) {
  return (
    <section class="pinned flow">
      <p>{t('ways.set.rests')}</p>
      <form method="post" action={here}>
        <input type="hidden" {...formKey} />
        <button class="button" type="submit" name="do" value="mend">
          {t('ways.set.mend')}
        </button>
      </form>
    </section>
  )
}
