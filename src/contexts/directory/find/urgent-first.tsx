/** Before any list: somebody to talk to now, where the words say that it may not wait (M12, R7). */
import type { Translator } from '#ui/messages/translator.ts'
import type { UrgentNumber } from '../urgent-help/urgent-numbers.ts'

export function UrgentFirst({ urgent, t }: { urgent: UrgentNumber; t: Translator }) {
  return (
    <div class="pinned urgent-first">
      <p>{t('find.urgent-first')}</p>
      <p>
        <a class="tel" href={urgent.href}>
          {urgent.number}
        </a>{' '}
        {urgent.what}
      </p>
      <p>
        <a href="/urgent-help">{t('find.urgent-all')}</a>
      </p>
    </div>
  )
}
