/** The written limits as a group reads them, and as they are read out: three short lists, and what was done. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { LIMITS } from './limits.ts'
import type { DoneUnderMandate } from './mandate.ts'

export function LimitsTold({ t }: { t: Translator }) {
  return (
    <>
      {(['always', 'mandate', 'never'] as const).map(which => (
        <section class="flow" aria-labelledby={`limits-${which}`}>
          <h2 id={`limits-${which}`}>{t(`mandate.list.${which}`)}</h2>
          <ul class="dash">
            {LIMITS[which].map(act => (
              <li>{t(`mandate.act.${act}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

export interface DoneToldProps {
  t: Translator
  done: readonly DoneUnderMandate[]
  homeZone: string | null
}

export function DoneTold({ t, done, homeZone }: DoneToldProps) {
  return (
    <section class="flow" aria-labelledby="done-for">
      <h2 id="done-for">{t('mandate.done')}</h2>
      {done.length === 0 ? (
        <p>{t('mandate.done-none')}</p>
      ) : (
        <ul class="dash">
          {done.map(({ act, at }) => (
            <li>
              {sayDay(t, at, 'full', homeZone ?? 'UTC')}: {t(`mandate.act.${act}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
