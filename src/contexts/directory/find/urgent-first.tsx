/** Before any list: whom to ring now, where the words say that it may not wait (M12, R7). */
import type { Translator } from '#ui/messages/translator.ts'
import type { UrgentNumber } from '../urgent-help/urgent-numbers.ts'

export function UrgentFirst({ urgent, t }: { urgent: readonly UrgentNumber[]; t: Translator }) {
  return (
    <div class="pinned urgent-first">
      <p>{t('find.urgent-first')}</p>
      {urgent.map(({ number, href, what }) => (
        <p key={href}>
          <a class="tel" href={href}>
            {number}
          </a>{' '}
          {what}
        </p>
      ))}
      <p>
        <a href="/urgent-help">{t('find.urgent-all')}</a>
      </p>
    </div>
  )
}
