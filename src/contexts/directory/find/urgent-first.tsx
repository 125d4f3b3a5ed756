/** Before any list: whom to ring now, where the words say that it may not wait (M12, R7). */
import type { Translator } from '#ui/messages/translator.ts'
import type { UrgentShown } from '../urgent-help/urgent-numbers.ts'

export function UrgentFirst({ urgent, t }: { urgent: UrgentShown; t: Translator }) {
  return (
    <div class="pinned urgent-first">
      <p>{t('find.urgent-first')}</p>
      {urgent.numbers.map(({ number, href, what }) => (
        <p key={href}>
          <a class="tel" href={href}>
            {number}
          </a>{' '}
          {what}
        </p>
      ))}
      <p>
        <a href={urgent.all}>{t('find.urgent-all')}</a>
      </p>
    </div>
  )
}
