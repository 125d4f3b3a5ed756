/** Who looked at how the contacts can be reached: the day, who by role, and what for. */
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { Look } from './look.ts'

export function LooksTold({
  looks,
  t,
  homeZone,
}: { looks: readonly Look[] } & Pick<Setting, 't' | 'homeZone'>) {
  const lines = looks.map(({ what, why, at }) =>
    t('looks.line', {
      day: sayDay(t, at, 'full', homeZone ?? 'UTC'),
      what: t(`looks.what.${what}`),
      why: t(`looks.why.${why}`),
    }),
  )
  return (
    <section class="flow" aria-labelledby="looks">
      <h2 id="looks">{t('looks.heading')}</h2>
      {lines.length === 0 ? (
        <p>{t('looks.none')}</p>
      ) : (
        <ul>
          {[...new Set(lines)].map(line => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
