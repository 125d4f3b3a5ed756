/** At the desk: doors that stay shut again and again. Which groups met them is not said. */
import type { Translator } from '#ui/messages/translator.ts'
import type { ShutOften as Door } from './shut-often.ts'

export function ShutOften({ t, doors }: { t: Translator; doors: readonly Door[] }) {
  if (doors.length === 0) return null
  return (
    <section class="queue" aria-labelledby="shut-often">
      <h2 id="shut-often">{t('barrier.desk.often')}</h2>
      <ul class="done-list">
        {doors.map(({ agency, place, times, obstacles }) => (
          <li>
            <span dir="auto">
              {t('barrier.desk.often-line', { place: place ?? t(`barrier.agency.${agency}`), n: times })}{' '}
              {obstacles.map(each => t(`barrier.obstacle.${each}`)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
